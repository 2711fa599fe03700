import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import Presets from '../parts/Presets';
import ReadOut from '../parts/ReadOut';
import Slider from '../parts/Slider';
import Plane from './Plane';
import {expression, nearest, steps, walk} from './space';

const stops = [
  {value: 0, text: 'king'},
  {value: 1, text: steps.man},
  {value: 2, text: steps.woman},
];

/** A plane of word vectors in which the reader walks king − man + woman. */
export default function WordVectors(): ReactNode {
  // Without JavaScript the whole walk is seen.
  const [progress, setProgress] = useState(2);
  const here = walk(progress);
  return (
    <>
      <Plane progress={progress} />
      <Presets
        label={translate({id: 'wordVectors.stops.label', message: '走到哪一步'})}
        options={stops}
        value={progress}
        onChange={setProgress}
      />
      <Slider
        label={translate({id: 'wordVectors.walk.label', message: '慢慢走：'})}
        min={0}
        max={2}
        step={0.05}
        value={progress}
        text={expression(progress)}
        onChange={setProgress}
      />
      <ReadOut>
        <Translate
          id="wordVectors.readOut"
          values={{
            expression: expression(progress),
            x: here[0].toFixed(2),
            y: here[1].toFixed(2),
            word: <strong>{nearest(here)}</strong>,
          }}
        >
          {'{expression} = ({x}, {y})。夹角最小的词是{word}，题目里的三个词不算。坐标是示意。'}
        </Translate>
      </ReadOut>
    </>
  );
}
