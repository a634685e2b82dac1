import type { Language } from '#shared/i18n/catalogue.ts';
import { MemberRole } from '#shared/workspace/workspace.ts';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { StepPage, type Progress } from '../step-page.tsx';

export type StepProps = {
  readonly progress: Progress;
  readonly onBack?: () => void;
  readonly onNext: () => void;
};

const languages = ['nl', 'en'] as const;

export function LanguageStep({ onLanguage, ...step }: StepProps & { readonly onLanguage: (language: Language) => void }) {
  const t = useMessages();
  const language = useLanguage();
  const words = t.lock.first.welcome;
  return (
    <StepPage {...step} title={words.title} intro={words.intro}>
      <RadioGroup label={words.question} options={languages.map((id) => ({ id, label: t.lock.language[id] }))} value={language} onChange={onLanguage} />
    </StepPage>
  );
}

const packs = ['noord-en-midden-limburg', 'demo', 'empty'] as const;
export type PackId = (typeof packs)[number];

type RegionStepProps = StepProps & {
  readonly value: PackId;
  readonly onChange: (pack: PackId) => void;
  readonly isRealDataAllowed: boolean;
};

export function RegionStep({ value, onChange, isRealDataAllowed, ...step }: RegionStepProps) {
  const words = useMessages().lock.first.region;
  const options = packs.map((id) => ({ id, label: words.packs[id].label, description: words.packs[id].text }));
  return (
    <StepPage {...step} title={words.title} intro={words.intro}>
      <RadioGroup label={words.label} options={options} value={value} onChange={onChange} />
      {!isRealDataAllowed && value !== 'demo' && <Notice tone="caution">{words.testOnly}</Notice>}
    </StepPage>
  );
}

type PersonStepProps = StepProps & {
  readonly name: string;
  readonly role: MemberRole;
  readonly onName: (name: string) => void;
  readonly onRole: (role: MemberRole) => void;
};

export function PersonStep({ name, role, onName, onRole, ...step }: PersonStepProps) {
  const t = useMessages();
  const words = t.lock.first.person;
  return (
    <StepPage {...step} title={words.title} intro={words.intro} isBlocked={name.trim() === ''} reason={t.common.required}>
      <TextField label={words.name} value={name} onChange={onName} maxLength={80} autoComplete="name" autoFocus isRequired />
      <RadioGroup label={words.role} options={MemberRole.options.map((id) => ({ id, label: words.roles[id] }))} value={role} onChange={onRole} />
    </StepPage>
  );
}
