import { Component, type ReactNode } from 'react';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useMessages } from '#renderer/ui/language.tsx';
import { Page } from '#renderer/ui/page.tsx';

type Props = {
  /** The route: going somewhere else is a new beginning. */
  readonly path: string;
  readonly children: ReactNode;
};

type State = { readonly hasBroken: boolean; readonly path: string };

/** Catches a screen that breaks: says what is safe and offers the way back, while the rest of the program stands. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasBroken: false, path: this.props.path };

  static getDerivedStateFromProps({ path }: Props, state: State): State | null {
    return path === state.path ? null : { hasBroken: false, path };
  }

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override render() {
    return this.state.hasBroken ? <Broken onAgain={() => this.setState({ hasBroken: false })} /> : this.props.children;
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const words = useMessages().common.broken;
  return (
    <Page title={words.title}>
      <div role="alert">
        <EmptyState icon="acute" title={words.title} text={words.text}>
          <Button variant="primary" onPress={onAgain}>
            {words.again}
          </Button>
          <LinkButton href="/">{words.toToday}</LinkButton>
        </EmptyState>
      </div>
    </Page>
  );
}
