import type { ReactNode } from 'react';
import type { Block, DocumentOutline, DocumentTable } from '#shared/document/outline.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { groupLines, type Part } from './group-lines.ts';
import styles from './document-preview.module.css';

/** The document as it will stand in Word, from the same outline. Headings begin one level lower: the page has its own title. */
export function DocumentPreview({ outline, label }: { readonly outline: DocumentOutline; readonly label: string }) {
  const { classification } = outline;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard
    <div className={styles['desk']} role="region" aria-label={label} tabIndex={0}>
      <article className={styles['paper']} lang={outline.language}>
        <p className={styles['organisation']}>{outline.organisation}</p>
        <h2>{outline.title}</h2>
        <p className={styles['subtitle']}>{outline.subtitle}</p>
        <p className={styles['classification']}>
          <strong>{classification.label}</strong> <span className={styles['tlp']}>{classification.tlp}</span>
        </p>
        <p>{classification.handling}</p>
        <Lines lines={outline.head} />
        {outline.sections.flatMap(({ blocks }) => groupLines(blocks)).map((part, index) => (
          // The parts of a document have no identity of their own and are drawn anew as a whole.
          <PartOf key={index} part={part} />
        ))}
      </article>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly { readonly label: string; readonly value: string }[] }) {
  return (
    <dl className={styles['lines']}>
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const PartOf = ({ part }: { readonly part: Part }) => (part.kind === 'lines' ? <Lines lines={part.lines} /> : <BlockOf block={part} />);

function BlockOf({ block }: { readonly block: Exclude<Part, { kind: 'lines' }> }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <HeadingOf block={block} />;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'remark':
      return <p className={styles['remark']}>{block.text}</p>;
    case 'discussion':
      return <Texts texts={block.paragraphs} />;
    case 'bullets':
      return <Bullets items={block.items} />;
    case 'decision':
      return (
        <p className={styles['decision']}>
          <strong>{block.label}</strong> {block.text}
        </p>
      );
    case 'action':
      return (
        <p className={styles['action']}>
          <strong>{block.label}</strong> <strong>{block.lead}</strong> {block.text}
        </p>
      );
    case 'table':
      return <TableOf table={block} />;
  }
}

/** Every text with the place it has among equals, for those without an identity. */
const placed = (texts: readonly string[]) => texts.map((text, place) => ({ text, key: `${place} ${text.slice(0, 20)}` }));

const Texts = ({ texts }: { readonly texts: readonly string[] }) => placed(texts).map(({ text, key }) => <p key={key}>{text}</p>);

const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {placed(items).map(({ text, key }) => (
      <li key={key}>{text}</li>
    ))}
  </ul>
);

function HeadingOf({ block: { level, number, text } }: { readonly block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = (['h3', 'h4', 'h5'] as const)[level - 1] ?? 'h5';
  return (
    <Tag>
      {number !== null && <span className={styles['number']}>{number}</span>} {text}
    </Tag>
  );
}

/** A date or a number does not break at its hyphens. */
const isWhole = (text: string | undefined): boolean => text !== undefined && text.length <= 20 && !text.includes(' ');

function TableOf({ table }: { readonly table: DocumentTable }) {
  const classOf = (column: number) => (table.columns[column]?.alignment === 'end' ? styles['end'] : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard in a small window
    <div className={styles['wide']} role="group" aria-label={table.caption} tabIndex={0}>
      <table aria-label={table.caption}>
        <thead>
          <tr>
            {table.columns.map(({ header, width }, column) => (
              <th key={header} scope="col" className={classOf(column)} style={{ width: `${width}%` }}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {table.columns.map(({ header }, column) => (
                <td key={header} className={classNames(classOf(column), isWhole(row[column]) && styles['whole'])}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
