import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Unit } from '../lists.ts';

interface Props {
  readonly skill: string;
  readonly units: readonly Unit[];
  readonly onTeach: (unit: number) => void;
}

/** The units in which a missing skill could be taught. Not a select: there, the first arrow key would already choose. */
export function TeachMenu({ skill, units, onTeach }: Props) {
  return (
    <MenuTrigger>
      <Button className="button button-small">
        Teach in …<span className="visually-hidden"> {skill}</span>
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(index) => onTeach(Number(index))}>
          {units.map(({ title }, index) => (
            <MenuItem key={index} id={String(index)} className="menu-item">
              {title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
