import type * as z from 'zod';
import { answerMethods } from './answers';
import { audit } from './audit';
import { documents } from './documents';
import { improvement } from './improvement';
import { letterheadMethods, letterMethods } from './letters';
import { agendaMethods } from './meetings/agenda';
import { suggestionMethods } from './meetings/suggestions';
import { bigScreen } from './meetings/big-screen';
import { easyMinutesMethods } from './meetings/easy-minutes';
import { familiesMethods } from './meetings/families';
import { minutesMethods } from './meetings/minutes';
import { phoneMethods } from './meetings/phone';
import { reachMethods } from './meetings/reach';
import { seriesMethods } from './meetings/series';
import { signingMethods } from './meetings/signing';
import { versionMethods } from './meetings/versions';
import { sendingMethods } from './meetings/sending';
import { issueSendingMethods, newslettersMethods, printRunMethods } from './newsletters/newsletters';
import { pictureMethods } from './newsletters/pictures';
import { paperMethods } from './newsletters/papers';
import { wordMethods } from './newsletters/words';
import { people } from './people';
import { importMethods } from './people-import';
import { informationMethods } from './people-information';
import { peoplePage } from './people-page';
import { photoMethods } from './people-photo';
import { place } from './place';
import { search } from './search';
import { session } from './session';
import { storyMethods } from './stories';
import { today } from './today';
import { voices } from './voices';

/** Every call there is between the wings. */
export const api = {
  ...session,
  ...place,
  ...people,
  ...peoplePage,
  ...importMethods,
  ...photoMethods,
  ...informationMethods,
  ...seriesMethods,
  ...agendaMethods,
  ...minutesMethods,
  ...suggestionMethods,
  ...signingMethods,
  ...reachMethods,
  ...phoneMethods,
  ...bigScreen,
  ...newslettersMethods,
  ...issueSendingMethods,
  ...printRunMethods,
  ...paperMethods,
  ...wordMethods,
  ...pictureMethods,
  ...documents,
  ...sendingMethods,
  ...versionMethods,
  ...easyMinutesMethods,
  ...familiesMethods,
  ...improvement,
  ...voices,
  ...answerMethods,
  ...letterMethods,
  ...letterheadMethods,
  ...storyMethods,
  ...today,
  ...search,
  ...audit,
};

export type Api = typeof api;
export type MethodName = keyof Api;
/** What the caller writes (before zod cleans it). */
export type InputOf<N extends MethodName> = z.input<Api[N]['input']>;
/** What the handler receives (after zod). */
export type ParsedInputOf<N extends MethodName> = z.output<Api[N]['input']>;
export type OutputOf<N extends MethodName> = z.output<Api[N]['output']>;
