import type {ReactNode} from 'react';

export default function TextToText(): ReactNode {
  return <p>TextToText</p>;
}
