import {useId, type ReactNode} from 'react';

type Props = {label: string; value: number | null; onChange: (value: number | null) => void};

/** More digits than anybody has users or dollars. */
const mostDigits = 13;

/** A whole number, or nothing; what is no digit is passed over, so that 2,000,000 can be pasted. */
export default function NumberField({label, value, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value === null ? '' : String(value)}
        onChange={({target}) => {
          const digits = target.value.replace(/\D/g, '').slice(0, mostDigits);
          onChange(digits ? Number(digits) : null);
        }}
      />
    </label>
  );
}
