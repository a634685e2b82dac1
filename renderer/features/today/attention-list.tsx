import { TextLink } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { AttentionLine } from './attention.ts';
import styles from './today.module.css';

/** What wants attention, in sentences, each with its way on. */
export function AttentionList({ lines }: { readonly lines: readonly AttentionLine[] }) {
  const words = useMessages().today.attention;
  return (
    <Section title={words.heading} count={lines.length}>
      {lines.length === 0 && <p className={styles['calm']}>{words.nothing}</p>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.id} className={styles[line.tone]}>
            <Icon name={line.icon} />
            <div>
              <h3>{line.title}</h3>
              <p>{line.text}</p>
            </div>
            <TextLink href={line.href} variant="go">
              {line.way}
              <VisuallyHidden>: {line.title}</VisuallyHidden>
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
