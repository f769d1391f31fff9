import { Search } from 'lucide-react';
import { openSearch } from '../../lib/search-open';
import { Icon } from '../../ui/Icon';
import { Key } from '../../ui/Key';

/** Looks like the box it opens, and says its key. */
export function SearchBox() {
  return (
    <button type="button" className="today-search" onClick={openSearch}>
      <Icon of={Search} />
      <span className="today-search-words">Search everything</span> <Key>Ctrl K</Key>
    </button>
  );
}
