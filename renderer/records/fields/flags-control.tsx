import { ControlFrame, type ControlProps } from './control-frame.tsx';
import styles from './fields.module.css';

interface FlagsControlProps extends ControlProps<readonly string[]> {
  readonly options: readonly string[];
  readonly optionLabel: (option: string) => string;
}

export function FlagsControl(props: FlagsControlProps) {
  const { id, value, onChange, options, optionLabel } = props;
  return (
    <ControlFrame {...props} isGroup>
      <fieldset id={id} className={styles.choices} aria-labelledby={`${id}-label`}>
        {options.map((option) => (
          <label key={option} className={styles.flag}>
            <input
              type="checkbox"
              checked={value.includes(option)}
              onChange={(event) =>
                onChange(
                  options.filter((each) => (each === option ? event.currentTarget.checked : value.includes(each))),
                )
              }
            />
            {optionLabel(option)}
          </label>
        ))}
      </fieldset>
    </ControlFrame>
  );
}
