import { Icon, type IconName } from "../../../shell/components/icon.tsx";

interface Props {
  icon: IconName;
  label: string;
  keys: string | undefined;
  /** Undefined of a tool that is never on. */
  isOn: boolean | undefined;
  tabIndex?: number;
  onUse: (button: HTMLButtonElement) => void;
}

/** Leaves the focus in the text when it is clicked. */
export function ToolButton({ icon, label, keys, isOn, tabIndex = -1, onUse }: Props) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-pressed={isOn}
      title={keys ? `${label} (${keys})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onUse(event.currentTarget)}
      className="inline-flex size-10 shrink-0 cursor-pointer items-center justify-center rounded hover:bg-wash aria-pressed:bg-ink aria-pressed:text-paper"
    >
      <Icon name={icon} />
    </button>
  );
}
