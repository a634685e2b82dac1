import { Button, TextLink } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import styles from './today.module.css';

/** What to do in a workspace that holds nothing yet. */
export function FirstSteps({ onPlan }: { readonly onPlan: () => void }) {
  const words = useMessages().today.start;
  const { goOn } = useMessages().today;
  return (
    <Section title={words.heading}>
      <ol className={styles['lines']}>
        <li>
          <Icon name="meeting" />
          <div>
            <h3>{words.plan}</h3>
            <p>{words.planWhy}</p>
          </div>
          <Button variant="link" onPress={onPlan}>
            {goOn.plan}
          </Button>
        </li>
        <li>
          <Icon name="signal" />
          <div>
            <h3>{words.signals}</h3>
            <p>{words.signalsWhy}</p>
          </div>
          <TextLink href="/signals/new" variant="go">
            {words.goSignals}
          </TextLink>
        </li>
        <li>
          <Icon name="settings" />
          <div>
            <h3>{words.partners}</h3>
            <p>{words.partnersWhy}</p>
          </div>
          <TextLink href="/settings" variant="go">
            {words.goPartners}
          </TextLink>
        </li>
      </ol>
    </Section>
  );
}
