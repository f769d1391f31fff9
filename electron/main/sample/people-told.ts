import type { AgreementKind } from '@contract/people-page';
import { londonInstant } from '@rules/british-dates';
import { nextCheck } from '@rules/information-check';
import { addDays } from '@rules/iso-day';
import { noNeeds } from '@rules/needs-of';
import { v7 } from 'uuid';
import { samplePeople } from '../sample-world';
import type { StoryEvent } from './events';
import { idOf, type PeopleIds, type Teller } from './teller';
import { toldId } from './told-id';
import { asked, checked, colleagues, families, matters, supporters, tariq, withdrawn } from './words/people';

/** Relatives and colleagues are written down this many days ago, before the first meeting they come to. */
const addedAgo = 380;

// SC3: taken back on this day. Before it, Percy's yes still stands.
const percysPhoto = { who: 'Percy Dunn', what: 'photo-in-newsletter', withdrawnOn: '2026-12-20' } as const;

/** Everybody who comes into the records after the residents: relatives and colleagues, by full name. */
export function laterPeople(today: string): PeopleIds {
  const at = londonInstant(addDays(today, -addedAgo), '10:00');
  const names = [...families.map(([who]) => who), ...colleagues.map(([who]) => who)];
  return new Map(names.map((name) => [name, toldId(at, name)]));
}

/** The relatives a newsletter goes to, by full name, each with the day its reader’s relative agreed to it. */
export function sharingSince(today: string): ReadonlyMap<string, string> {
  return new Map(
    families.flatMap(([who, of]) => {
      const yes = asked.find(([one, what, agreed]) => one === of && what === 'share-with-family' && agreed);
      return yes === undefined ? [] : [[who, addDays(today, -yes[3])] as const];
    }),
  );
}

/**
 * What is known of the people beyond their names and needs, each told on its own day. `today` is `YYYY-MM-DD`; `people`
 * has the {@link laterPeople} too. Told twice it is there once.
 */
export function toldOfPeople(people: PeopleIds, today: string): StoryEvent[] {
  const on = (days: number, tell: (teller: Teller, at: number, day: string) => void): StoryEvent => {
    const day = addDays(today, -days);
    const at = londonInstant(day, '11:30');
    return { at, happen: (teller) => tell(teller, at, day) };
  };
  return [
    ...comers(people, today),
    ...matters.map(([who, about, words, days]) =>
      on(days, (teller, at, saidOn) => {
        const matter = { id: toldId(at, words), personId: idOf(people, who), about, words, saidOn };
        teller.tell(at, 'people.saveMatter', { ...matter, revision: 0 });
      }),
    ),
    ...asked.map(([who, what, agreed, days, way]) =>
      on(days, (teller, at, askedOn) => {
        const answer = { id: agreementId(who, what), personId: idOf(people, who), what, agreed };
        teller.tell(at, 'people.recordAgreement', { ...answer, askedOn, way });
      }),
    ),
    ...withdrawn.map(([who, what, days]) =>
      on(days, (teller, at, withdrawnOn) => withdraw(teller, at, { who, what, withdrawnOn })),
    ),
    { at: londonInstant(percysPhoto.withdrawnOn, '11:30'), happen: withdrawPercys },
    ...supporters.map(([who, by, relation, howToReach]) =>
      on(310, (teller, at) => support(teller, at, { people, who, by, relation, howToReach })),
    ),
    ...checked.map(([who, days]) =>
      on(days, (teller, at, checkedOn) => check(teller, at, { id: idOf(people, who), checkedOn })),
    ),
    ...toldOfTariq(people, today),
  ];
}

// An answer is withdrawn by its id, so the id must be known without reading; its day is no part of it.
const agreementId = (who: string, what: AgreementKind) => toldId(0, `${who} ${what}`);

function withdraw(
  teller: Teller,
  at: number,
  { who, what, withdrawnOn }: { who: string; what: AgreementKind; withdrawnOn: string },
): void {
  teller.tell(at, 'people.withdrawAgreement', { id: agreementId(who, what), withdrawnOn });
}

function withdrawPercys(teller: Teller): void {
  withdraw(teller, londonInstant(percysPhoto.withdrawnOn, '11:30'), percysPhoto);
}

/** Relatives, each beside the person they are family of, and the rest of the staff. */
function comers(people: PeopleIds, today: string): StoryEvent[] {
  const at = londonInstant(addDays(today, -addedAgo), '10:00');
  const add = (teller: Teller, kind: 'family' | 'staff', fullName: string, role: string) => {
    const [nameToUse = fullName] = fullName.split(' ');
    const person = { kind, nameToUse, fullName, role, nameInPrint: 'full', needs: noNeeds } as const;
    teller.tell(at, 'people.add', { id: idOf(people, fullName), ...person });
  };
  return [
    ...colleagues.map(([who, role]) => ({
      at,
      happen: (teller: Teller) => add(teller, 'staff', who, role),
    })),
    ...families.map(([who, of, relation, howToReach]) => ({
      at,
      happen: (teller: Teller) => {
        add(teller, 'family', who, `${relation.split(',')[0] ?? relation} of ${of}`);
        support(teller, at, { people, who: of, by: who, relation, howToReach });
      },
    })),
  ];
}

function support(
  teller: Teller,
  at: number,
  {
    people,
    who,
    by,
    relation,
    howToReach,
  }: { people: PeopleIds; who: string; by: string; relation: string; howToReach: string },
): void {
  teller.tell(at, 'people.saveSupporter', {
    ...{ id: toldId(at, `${by} for ${who}`), personId: idOf(people, who) },
    ...{ supporterId: people.get(by) ?? null, name: by, relation, howToReach, revision: 0 },
  });
}

function check(teller: Teller, at: number, { id, checkedOn }: { id: string; checkedOn: string }): void {
  const { revision, informationCheckedOn } = teller.tell(at, 'people.get', { id });
  if (informationCheckedOn === checkedOn) return;
  teller.tell(at, 'people.checkInformation', { id, checkedOn, due: nextCheck(checkedOn), revision });
}

/** Tariq as SC12a has him: checked on its own day while that is less than a year and a bit ago. */
function toldOfTariq(people: PeopleIds, today: string): StoryEvent[] {
  const usual = addDays(today, -tariq.daysAgo);
  const inStory = tariq.checkedOn <= today && tariq.checkedOn >= addDays(today, -400);
  const day = inStory ? tariq.checkedOn : usual;
  const at = londonInstant(day, '14:30');
  const id = idOf(people, tariq.who);
  return [
    {
      at,
      happen: (teller) => {
        const person = teller.tell(at, 'people.get', { id });
        if (person.needs.language === tariq.needs.language) return;
        teller.tell(at, 'people.save', { ...person, needs: { ...person.needs, ...tariq.needs } });
      },
    },
    { at, happen: (teller) => check(teller, at, { id, checkedOn: day }) },
    ...tariq.matters.map(([about, words]) => ({
      at,
      happen: (teller: Teller) => {
        const matter = { id: toldId(at, words), personId: id, about, words, saidOn: day };
        teller.tell(at, 'people.saveMatter', { ...matter, revision: 0 });
      },
    })),
  ];
}

/** Everyone of the sample's world, added on one day. Answers their ids by full name, staff with a sign-in among them. */
export function addPeople(teller: Teller, at: number): PeopleIds {
  for (const person of samplePeople) teller.tell(at, 'people.add', { id: v7(), ...person });
  return peopleIds(teller, at);
}

/** Ids by full name of everyone who is in the records and not put away. */
export function peopleIds(teller: Teller, at: number): PeopleIds {
  const { people } = teller.tell(at, 'people.list', { archived: false });
  return new Map(people.map(({ fullName, id }) => [fullName, id]));
}
