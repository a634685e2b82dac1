import { classNames } from './class-names.ts';
import { drawings, type IconName } from './icon-drawings.tsx';
import styles from './icon.module.css';

export type { IconName } from './icon-drawings.tsx';

type IconProps = {
  readonly name: IconName;
  /** `small` is 14 px, for beside meta text; `normal` 16 px; `large` 32 px, for the mark on a page of its own. */
  readonly size?: 'small' | 'normal' | 'large';
};

/** A shape beside a word. It says nothing by itself: the word does. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg className={classNames(styles['icon'], styles[size])} viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      {drawings[name]}
    </svg>
  );
}
