import { useLocation } from 'wouter';
import { formatDateLong } from '#shared/i18n/format.ts';
import { isoWeekOf } from '#shared/kernel/time.ts';
import type { Today } from '#shared/today/endpoints.ts';
import { errorText } from '#renderer/ipc/error-text.ts';
import { useAct, useAsk } from '#renderer/ipc/use-client.tsx';
import { useReference } from '#renderer/ipc/use-reference.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useLanguage, useMessages } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { AttentionList } from './attention-list.tsx';
import { attentionLines } from './attention.ts';
import { FirstSteps } from './first-steps.tsx';
import { headlineOf, isUntouched, type Headline } from './headline.ts';
import { PartnerTable } from './partner-table.tsx';
import { Readiness } from './readiness.tsx';
import { WorkspaceFacts } from './workspace-facts.tsx';
import styles from './today.module.css';

const nothing = {};

/** What needs attention today: the next meeting and how ready it is, and everything that waits for a person. */
export function TodayScreen() {
  const t = useMessages();
  const language = useLanguage();
  const { data: today, error } = useAsk('today', 'overview', nothing);
  const meta = today && t.today.dateWeek(formatDateLong(language, today.date), isoWeekOf(today.date).week);
  return (
    <Page title={t.today.title} meta={meta} bar={error && <ErrorNotice text={errorText(t, error)} />}>
      {today && <Overview today={today} />}
    </Page>
  );
}

function Overview({ today }: { readonly today: Today }) {
  const t = useMessages();
  const language = useLanguage();
  const { organisation } = useReference();
  const plan = usePlan();
  const headline = headlineOf(today, { t, language });
  return (
    <div className={styles['today']}>
      <section className={styles['next']} aria-labelledby="next-meeting">
        <div className={styles['leadLine']}>
          <div>
            <p className={styles['about']}>{headline.about}</p>
            <h2 className={styles['lead']} id="next-meeting">
              {headline.lead}
            </h2>
          </div>
          <GoOn goOn={headline.goOn} onPlan={plan.run} isRunning={plan.isRunning} />
        </div>
        <ErrorNotice text={plan.error && errorText(t, plan.error)} />
        {today.next && <Readiness next={today.next} minutesToAdopt={today.minutesToAdopt} />}
      </section>
      {isUntouched(today) ? <FirstSteps onPlan={plan.run} /> : <AttentionList lines={attentionLines(today, { t, language, organisation })} />}
      <div className={styles['side']}>
        <PartnerTable today={today} />
        <WorkspaceFacts audit={today.audit} />
      </div>
    </div>
  );
}

/** Plans the next free date and goes to its agenda. */
function usePlan() {
  const [, navigate] = useLocation();
  const planNext = useAct('meeting', 'planNext');
  const run = async () => {
    const answer = await planNext.run({});
    if (answer.ok) navigate(`/meetings/${answer.value.id}/prepare`);
  };
  return { run: () => void run(), isRunning: planNext.isRunning, error: planNext.error };
}

function GoOn({ goOn, onPlan, isRunning }: { readonly goOn: Headline['goOn']; readonly onPlan: () => void; readonly isRunning: boolean }) {
  if (goOn.href !== null) {
    return (
      <LinkButton variant="primary" href={goOn.href}>
        {goOn.label}
      </LinkButton>
    );
  }
  return (
    <Button variant="primary" onPress={onPlan} isRunning={isRunning}>
      {goOn.label}
    </Button>
  );
}
