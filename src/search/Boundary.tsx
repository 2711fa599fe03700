import {Component, type ReactNode} from 'react';

type Props = {children: ReactNode; fallback: ReactNode};

/** Where something fails, shows something else in its place; the page under it is as it was. */
export default class Boundary extends Component<Props, {hasFailed: boolean}> {
  static getDerivedStateFromError(): {hasFailed: boolean} {
    return {hasFailed: true};
  }

  override state = {hasFailed: false};

  override componentDidCatch(error: unknown): void {
    console.warn(error);
  }

  override render(): ReactNode {
    const {children, fallback} = this.props;
    return this.state.hasFailed ? fallback : children;
  }
}
