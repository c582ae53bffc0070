const LEVELS = [
  { value: '', name: 'in full' },
  { value: '0.2', name: 'basics' },
  { value: '0.5', name: 'working knowledge' },
  { value: '0.7', name: 'proficient' },
  { value: '0.9', name: 'expert' },
];

interface Props {
  readonly skill: string;
  readonly level: number | null;
  readonly onChange: (level: number | null) => void;
}

/** How well a skill is held. */
export function LevelSelect({ skill, level, onChange }: Props) {
  const value = level === null ? '' : String(level);
  const named = LEVELS.some((known) => known.value === value);
  return (
    <select
      className="select"
      aria-label={`Level of ${skill}`}
      value={value}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    >
      {LEVELS.map(({ value: option, name }) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
      {!named && <option value={value}>level {value}</option>}
    </select>
  );
}
