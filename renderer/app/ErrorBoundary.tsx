import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';

interface Props {
  children: ReactNode;
}

/** The last net, around everything: calm words and a way to begin again. */
export class ErrorBoundary extends Component<Props, { broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError() {
    return { broke: true };
  }

  override render() {
    if (!this.state.broke) return this.props.children;
    return (
      <main className="session-wall">
        <div className="session-card stack">
          <div className="session-head">
            <Mark large />
            <h1>Parlour stopped for a moment</h1>
          </div>
          <p role="alert">Something went wrong in drawing the screen. Everything shown as saved is safe.</p>
          <p>Open the screen again. If it happens once more, close Parlour and open it again.</p>
          <div className="row">
            <Button variant="primary" onPress={() => window.location.reload()}>
              Open the screen again
            </Button>
          </div>
        </div>
      </main>
    );
  }
}
