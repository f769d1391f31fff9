import type { Heard } from '@contract/newsletters/content';
import { isTheirOwn } from '@rules/tell-answer';
import { whoseVoice } from '@rules/whose-voice';
import type { Reader } from '../../../../db/client';
import { storiesAmong } from '../../../../db/queries/voices-stories';
import { answerLinks, voicesById, type SpokenVoice } from '../../../../db/queries/voices-thread';

/** The voices an answer may be printed with. */
export interface Behind {
  /** The one whose words are printed. */
  lead: SpokenVoice;
  heard: Heard;
  /** Those the lead stands for: residents with a resident, families with a family. */
  alike: readonly SpokenVoice[];
  /** All who are answered, the lead first. */
  all: readonly SpokenVoice[];
}

export interface BehindAnswer {
  /** Null when nobody's words may be printed with it. */
  printed: Behind | null;
  /** What led to it, printed or not: somebody who lives here or their family, only staff and others, or nobody. */
  from: 'them' | 'staff' | 'nobody';
}

/** A reader of the voices that led to each of these decisions and actions, by its id. */
export function voicesBehind(
  reader: Reader,
  of: { decisionIds: readonly string[]; actionIds: readonly string[] },
): (id: string) => BehindAnswer {
  const links = answerLinks(reader, of);
  const voiceIds = [...new Set(links.map(({ voiceId }) => voiceId))];
  const voices = new Map(voicesById(reader, voiceIds).map((one) => [one.id, one]));
  // What was told and is not to be shared is given back to whoever told it, never in print.
  const kept = new Set(
    storiesAmong(reader, voiceIds).flatMap(({ story }) =>
      story.telling === 'not-shared' ? story.voiceId : [],
    ),
  );
  const linked = Map.groupBy(links, ({ decisionId, actionId }) => decisionId ?? actionId);
  return (id) => {
    const all = (linked.get(id) ?? []).flatMap(({ voiceId }) => voices.get(voiceId) ?? []);
    const theirs = all.filter((voice) => whoseVoice(voice) !== null);
    return {
      printed: leading(theirs.filter((voice) => !kept.has(voice.id))),
      from: theirs.length > 0 ? 'them' : all.length > 0 ? 'staff' : 'nobody',
    };
  };
}

/** Those who live here come before their families, and what somebody made known themselves before what was seen or told. */
function leading(voices: readonly SpokenVoice[]): Behind | null {
  const whose = voices.some((voice) => whoseVoice(voice) === 'residents') ? 'residents' : 'families';
  const alike = voices.filter((voice) => whoseVoice(voice) === whose);
  const lead = alike.find(isTheirOwn) ?? alike[0];
  if (lead === undefined) return null;
  const all = [lead, ...voices.filter((voice) => voice !== lead)];
  return { lead, heard: { source: lead.source, whose }, alike, all };
}
