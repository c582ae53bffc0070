import { QuickSearch } from '../find/QuickSearch.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';
import { useRoute } from './use-route.ts';

const PLACES = [
  { room: '', name: 'Find', rooms: ['', 'search', 'concept'] },
  { room: 'canvas', name: 'Canvas', rooms: ['canvas'] },
  { room: 'ask', name: 'Ask', rooms: ['ask'] },
];

export function Header() {
  const { room } = useRoute();
  return (
    <header className="header">
      <a className="brand" href="#/">
        <img src="./favicon.svg" alt="" width="26" height="26" />
        Skills graph
      </a>
      <nav aria-label="Main">
        {PLACES.map((place) => (
          <a key={place.name} href={`#/${place.room}`} aria-current={place.rooms.includes(room) ? 'page' : undefined}>
            {place.name}
          </a>
        ))}
      </nav>
      {room !== '' && room !== 'search' && <QuickSearch className="header-search" />}
      <ThemeToggle />
    </header>
  );
}
