import type { ReadDb, WriteDb } from '#db/store.ts';
import type { TemplateItem } from '#shared/agenda/agenda.ts';

type Row = Omit<TemplateItem, 'isActive'> & { is_active: 0 | 1 };

const fromRow = ({ is_active: isActive, ...row }: Row): TemplateItem => ({ ...row, isActive: isActive === 1 });
const toRow = (item: TemplateItem) => ({ ...item, isActive: item.isActive ? 1 : 0 });

/** The standing items in their order, those that are switched off included. */
export function list(db: ReadDb): TemplateItem[] {
  return db.prepare<[], Row>('SELECT id, section, nl, en, minutes, position, is_active, version FROM template_item ORDER BY position, id').all().map(fromRow);
}

export function insert(db: WriteDb, item: TemplateItem): void {
  db.prepare(
    'INSERT INTO template_item (id, section, nl, en, minutes, position, is_active, version) VALUES (@id, @section, @nl, @en, @minutes, @position, @isActive, @version)',
  ).run(toRow(item));
}

/** False when someone else changed it first, or when there is no such item. */
export function replace(db: WriteDb, next: TemplateItem): boolean {
  return (
    db
      .prepare(
        `UPDATE template_item SET section = @section, nl = @nl, en = @en, minutes = @minutes, position = @position, is_active = @isActive, version = @version
         WHERE id = @id AND version = @version - 1`,
      )
      .run(toRow(next)).changes === 1
  );
}
