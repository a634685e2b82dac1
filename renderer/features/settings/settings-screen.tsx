import type { ComponentType } from 'react';
import { hashPath } from '#renderer/ui/hash-path.ts';
import { useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { AnonymitySettings } from './anonymity-settings.tsx';
import { CodeSettings } from './code-settings.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { KeySettings } from './key-settings.tsx';
import { LogSettings } from './log-settings.tsx';
import { MunicipalitySettings } from './municipality-settings.tsx';
import { ParticipantSettings } from './participant-settings.tsx';
import { PartnerSettings } from './partner-settings.tsx';
import { SeriesSettings } from './series-settings.tsx';
import { TemplateSettings } from './template-settings.tsx';
import { WorkspaceSettings } from './workspace-settings.tsx';
import styles from './settings-screen.module.css';

const parts = {
  workspace: WorkspaceSettings,
  series: SeriesSettings,
  template: TemplateSettings,
  partners: PartnerSettings,
  participants: ParticipantSettings,
  municipalities: MunicipalitySettings,
  codes: CodeSettings,
  anonymity: AnonymitySettings,
  explained: HowItWorks,
  key: KeySettings,
  log: LogSettings,
} as const satisfies Readonly<Record<string, ComponentType>>;
type Part = keyof typeof parts;

const isPart = (name: string | undefined): name is Part => name !== undefined && Object.hasOwn(parts, name);

/** Beheer: a list of parts at the left, the chosen one beside it. An unknown part is the first. */
export function SettingsScreen({ section }: { readonly section?: string | undefined }) {
  const t = useMessages().settings;
  const current: Part = isPart(section) ? section : 'workspace';
  const Chosen = parts[current];
  return (
    <Page title={t.title} meta={t.sections[current]} body="filled">
      <div className={styles['panes']}>
        <nav aria-label={t.sectionsLabel} className={styles['list']}>
          {(Object.keys(parts) as Part[]).map((part) => (
            <a key={part} href={hashPath(`/settings/${part}`)} className={styles['item']} {...(part === current && { 'aria-current': 'page' })}>
              {t.sections[part]}
            </a>
          ))}
        </nav>
        <div key={current} className={styles['chosen']}>
          <Section title={t.sections[current]}>
            <p className={styles['intro']}>{t[current].intro}</p>
            <div className={styles['body']}>
              <Chosen />
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
