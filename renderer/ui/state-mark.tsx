import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './state-mark.module.css';

type StateMarkProps = {
  /** ring open, half under way, clock waiting, check done, late, acute. */
  readonly icon: IconName;
  /** `critical` is late, blocked or broken; `caution` asks for a look; `quiet` may be missed. */
  readonly tone?: 'plain' | 'quiet' | 'caution' | 'critical';
  readonly children: ReactNode;
};

/** A state: shape first, word second, colour third. */
export function StateMark({ icon, tone = 'plain', children }: StateMarkProps) {
  return (
    <span className={classNames(styles['state'], styles[tone])}>
      <Icon name={icon} size="small" />
      <span>{children}</span>
    </span>
  );
}
