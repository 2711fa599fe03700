import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useState} from 'react';

/**
 * Does something after so many frames have been drawn.
 * @returns what calls it off
 */
function afterFrames(frames: number, work: () => void): () => void {
  let left = frames;
  let timer: number | undefined;
  let frame = requestAnimationFrame(function next(): void {
    left -= 1;
    // What is asked of a frame comes before it is drawn; a task of its own comes after.
    if (left > 0) frame = requestAnimationFrame(next);
    else timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}

const isSame = <Props extends object>(one: Props, other: Props): boolean =>
  (Object.keys(other) as (keyof Props)[]).every((name) => Object.is(one[name], other[name]));

/**
 * What a part of a figure shows, as it was some frames ago: so the parts of a large picture change one
 * after another, and no frame has to lay out all of them. A part that comes new is not there until then;
 * one that was drawn at build is.
 * @param props compared one by one, so that whole lists in them want to stay the same lists
 * @param frames how many; none to show it at once
 */
export function useLater<Props extends object>(props: Props, frames: number): Props | null {
  const isBrowser = useIsBrowser();
  const [late, setLate] = useState<Props | null>(isBrowser ? null : props);
  useEffect(() => {
    if (frames === 0 || (late && isSame(late, props))) return undefined;
    return afterFrames(frames, () => setLate(props));
  }, [late, props, frames]);
  return frames === 0 ? props : late;
}
