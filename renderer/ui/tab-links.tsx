import { hashPath } from './hash-path.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './tab-links.module.css';

type TabLinksProps = {
  readonly label: string;
  readonly tabs: readonly {
    /** A route of the program. */
    readonly href: string;
    readonly label: string;
    readonly isCurrent: boolean;
    readonly icon?: IconName;
  }[];
};

/** Pages of one thing, in the header: links, each with an address of its own. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className={styles['tabs']}>
      {tabs.map((tab) => (
        <a key={tab.href} href={hashPath(tab.href)} className={styles['tab']} {...(tab.isCurrent && { 'aria-current': 'page' })}>
          {tab.icon && <Icon name={tab.icon} size="small" />}
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
