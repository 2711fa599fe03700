import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {useEffect, useRef, useState, type ComponentType, type ReactNode} from 'react';

import {whenNear} from '../../document/browser';
import {explorables, type ExplorableName} from './registry';

/** How far below the window a figure may be when its code is fetched, so that it is there in time. */
const ahead = '400px';

/**
 * A figure that a reader can work: an island. Where Docusaurus' application runs, its static form is left
 * as it stands until the reader comes near, and the code that moves it is fetched then; where there is
 * no static form the code is fetched at once.
 */
export default function Explorable({name}: {name: ExplorableName}): ReactNode {
  if (ExecutionEnvironment.canUseDOM) return <WhenSeen name={name} />;
  const {Drawn} = explorables[name];
  return (
    // No Suspense here: React would move what is in it to the end of the page and put it in its place by
    // script. Without, the whole page waits.
    <div>
      <Drawn />
    </div>
  );
}

function WhenSeen({name}: {name: ExplorableName}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [Figure, setFigure] = useState<ComponentType | null>(null);

  useEffect(() => {
    let gone = false;
    const start = async (): Promise<void> => {
      // Where the code cannot be fetched, the still form stays, and the figure's text beside it.
      const loaded = await explorables[name].load().catch(() => null);
      if (!gone && loaded) setFigure(() => loaded.default);
    };
    let stop = (): void => {};
    if (box.current?.firstElementChild) stop = whenNear(box.current, ahead, () => void start());
    else void start();
    return () => {
      gone = true;
      stop();
    };
  }, [name]);

  if (Figure) {
    return (
      <div key="live">
        <Figure />
      </div>
    );
  }
  // With its inside declared empty and not compared, React leaves there what the server has written.
  return <div key="still" ref={box} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
}
