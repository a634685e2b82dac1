import { useState } from 'react';
import type { WorkspaceSettings as Settings } from '#shared/workspace/workspace.ts';
import { errorText, fieldErrors } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Form, FormFoot } from '#renderer/ui/form.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { optionsOf } from './options.ts';
import { useSaved } from './use-saved.ts';

export function WorkspaceSettings() {
  const { data } = useAsk('workspace', 'settings', {});
  return data ? <WorkspaceForm key={data.settings.version} saved={data.settings} /> : null;
}

function WorkspaceForm({ saved }: { readonly saved: Settings }) {
  const t = useMessages();
  const words = t.settings.workspace;
  const [value, setValue] = useState(saved);
  const save = useAct('workspace', 'saveSettings');
  const sayingSo = useSaved();
  const set = <K extends keyof Settings>(field: K) => (next: Settings[K] | null) => next !== null && setValue((now) => ({ ...now, [field]: next }));

  const submit = async () => {
    const answer = await save.run(value);
    if (answer.ok) sayingSo();
  };

  return (
    <>
      <ErrorNotice text={save.error && errorText(t, save.error)} />
      <Form onSubmit={() => void submit()} errors={fieldErrors(t, save.error)}>
        <TextField name="region" label={words.region} value={value.region} onChange={set('region')} maxLength={120} />
        <RadioGroup label={words.language} hint={words.languageHint} layout="row" options={optionsOf(words.languages)} value={value.language} onChange={set('language')} />
        <TextField name="classification" label={words.classification} hint={words.classificationHint} value={value.classification} onChange={set('classification')} maxLength={40} />
        <Select name="tlp" label={words.tlp} options={optionsOf(words.tlpOptions)} value={value.tlp} onChange={set('tlp')} />
        <RadioGroup label={words.decisionLabel} hint={words.decisionLabelHint} layout="row" options={optionsOf(words.decisionLabels)} value={value.decisionLabel} onChange={set('decisionLabel')} />
        <RadioGroup label={words.attendanceStyle} layout="row" options={optionsOf(words.attendanceStyles)} value={value.attendanceStyle} onChange={set('attendanceStyle')} />
        <NumberField name="idleMinutes" label={words.idleMinutes} minValue={1} maxValue={60} value={value.idleMinutes} onChange={set('idleMinutes')} />
        <FormFoot>
          <Button type="submit" variant="primary" isRunning={save.isRunning}>
            {t.common.save}
          </Button>
        </FormFoot>
      </Form>
      <ScreenLanguage />
    </>
  );
}

/** Of the screen, not of the workspace: it takes effect at once and is remembered on this machine. */
function ScreenLanguage() {
  const t = useMessages().settings.workspace;
  const setLanguage = useAct('shell', 'setLanguage');
  return <RadioGroup label={t.screenLanguage} layout="row" options={optionsOf(t.languages)} value={useLanguage()} onChange={(language) => void setLanguage.run({ language })} />;
}
