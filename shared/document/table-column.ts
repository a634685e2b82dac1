import type { TableColumn } from './outline.ts';

/** A column whose text starts at the left; numbers and times end at the right. */
export const column = (header: string, width: number, alignment: TableColumn['alignment'] = 'start'): TableColumn => ({ header, width, alignment });
