import { firstDay, lastDay } from '../../../time/day-limits.ts';
import { Field } from './field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly name: string;
  readonly initial: string;
  readonly isWrong: boolean;
  /** Id of the text that says what is wrong. */
  readonly noteId: string;
  /** Called with each whole day in range, and with an empty text when the field is emptied. */
  readonly onChange: (day: string) => void;
  /** Called when the field is left: whether it holds something that is no day in range. */
  readonly onLeave: (isWrong: boolean) => void;
}

/** A field for a day. It keeps what is being typed to itself until that is a day, and is judged when it is left. */
export function DayField({ label, name, initial, isWrong, noteId, onChange, onLeave }: DayFieldProps) {
  return (
    <Field label={label}>
      <input
        type="date"
        name={name}
        min={firstDay}
        max={lastDay}
        // Uncontrolled: to set the value of a half-typed field would empty it.
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
