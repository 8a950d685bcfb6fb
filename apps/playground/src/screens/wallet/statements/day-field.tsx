import { firstDay, lastDay } from '../../../time/day-limits.ts';
import { Field } from './field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly name: string;
  readonly initial: string;
  readonly isWrong: boolean;
  /** Id of the error message. */
  readonly noteId: string;
  /** Called with each complete day in range, and with an empty text for an empty field. */
  readonly onChange: (day: string) => void;
  /** Called when the field loses the focus, with whether its content is invalid. */
  readonly onLeave: (isWrong: boolean) => void;
}

/** A field for a day. It reports a value when it is complete, and an error when it loses the focus. */
export function DayField({ label, name, initial, isWrong, noteId, onChange, onLeave }: DayFieldProps) {
  return (
    <Field label={label}>
      <input
        type="date"
        name={name}
        min={firstDay}
        max={lastDay}
        // Uncontrolled, because setting the value of an incomplete field would clear it.
        defaultValue={initial}
        aria-invalid={isWrong}
        aria-describedby={noteId}
        onChange={({ target: { value, validity } }) => {
          if (validity.valid) onChange(value);
        }}
        onBlur={({ target: { validity } }) => onLeave(!validity.valid)}
      />
    </Field>
  );
}
