import type {ReactNode} from 'react';

/** A small picture of what each era is about: points in a plane, a hidden word, a text that goes on. */
const sketches: Record<string, ReactNode> = {
  'embedding-to-bert': (
    <>
      <path d="M14 54 66 42M22 24 74 12" />
      <path d="M14 54 22 24M66 42 74 12" strokeDasharray="3 3" />
      <circle cx="14" cy="54" r="4" />
      <circle cx="66" cy="42" r="4" />
      <circle cx="22" cy="24" r="4" />
      <circle cx="74" cy="12" r="4" />
    </>
  ),
  'bert-to-gpt3': (
    <>
      <rect x="4" y="38" width="20" height="14" rx="2" />
      <rect x="30" y="38" width="28" height="14" rx="2" fill="currentColor" />
      <rect x="64" y="38" width="24" height="14" rx="2" />
      <path d="M14 34Q30 12 42 30M76 34Q58 12 46 30" />
    </>
  ),
  'gpt3-to-llm': (
    <>
      <path d="M6 14h60M6 26h76M6 38h42" strokeWidth="5" />
      <path d="M54 38h14" strokeWidth="5" strokeDasharray="3 4" />
      <path d="M74 32v12" strokeWidth="3" />
      <path d="M6 54h30" strokeWidth="5" strokeDasharray="3 4" />
    </>
  ),
};

type Props = {era: string};

export default function Sketch({era}: Props): ReactNode {
  return (
    <svg
      viewBox="0 0 92 62"
      width="92"
      height="62"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      {sketches[era]}
    </svg>
  );
}
