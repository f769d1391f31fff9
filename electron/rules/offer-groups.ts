import type { Section } from '@contract/newsletters/content';
import type { Offer } from '@contract/newsletters/newsletters';
import { sectionTitles, withSection } from './newsletter-sections';

export interface OfferGroup extends Section {
  offers: Offer[];
}

export interface GroupedOffers {
  /** In the order of the issue's sections; one it has not yet stands where it would come. */
  groups: OfferGroup[];
  /** What an issue sent before told. */
  told: Offer[];
  goodbyes: Offer[];
}

/** What is on offer to an issue with these sections, near where it would stand: the newest first, what is to come the soonest. */
export function groupOffers(
  offers: readonly Offer[],
  { issueId, sections }: { issueId: string; sections: readonly Section[] },
): GroupedOffers {
  const goodbyes = offers.filter(({ kind }) => kind === 'goodbye');
  const others = offers.filter(({ kind }) => kind !== 'goodbye');
  const isTold = ({ usedIn }: Offer) => usedIn !== null && usedIn.issueId !== issueId;
  const fresh = others.filter((offer) => !isTold(offer));
  const all = fresh.reduce<readonly Section[]>(
    (there, { item: { section: kind } }) => withSection(there, { kind, title: sectionTitles[kind] }),
    sections,
  );
  const groups = all.map((section) => ({
    ...section,
    offers: fresh.filter(({ item }) => item.section === section.kind).sort(inTurn),
  }));
  return {
    groups: groups.filter((group) => group.offers.length > 0),
    told: others.filter(isTold).sort(inTurn),
    goodbyes,
  };
}

/** Photos come after what is told in words. */
const rank = ({ kind }: Offer) => (kind === 'photo' ? 1 : 0);
const isToCome = ({ kind }: Offer) => kind === 'date' || kind === 'birthday';

function inTurn(a: Offer, b: Offer): number {
  const [one, other] = isToCome(a) && isToCome(b) ? [a, b] : [b, a];
  return rank(a) - rank(b) || (one.on ?? '').localeCompare(other.on ?? '');
}
