import type { Version } from '@contract/meetings/signing';
import { londonDay, longDate } from '@rules/british-dates';
import { Card } from '../../../ui/Card';
import { Badge } from '../../../ui/Badge';
import { signaturesInWords } from './after-words';
import { SaveMinutesMenu } from './SaveMinutesMenu';
import { VersionAsText } from './VersionAsText';
import { VersionChanges } from './VersionChanges';
import type { SaveWord } from '../use-save-word';

interface VersionsCardProps {
  meetingId: string;
  versions: readonly Version[];
  /** Sizes of large print somebody reads. */
  sizes: readonly number[];
  word: SaveWord;
}

/** Every version of the minutes, newest first; a signed one can always be saved again as it was. */
export function VersionsCard({ meetingId, versions, sizes, word }: VersionsCardProps) {
  if (versions.length === 0) return null;
  return (
    <Card title="Versions">
      <ol className="after-versions ruled">
        {versions.toReversed().map((version) => (
          <li key={version.version} className="after-version">
            <div>
              <p>
                <strong>Version {version.version}</strong>{' '}
                {version.fixedAt === null ? (
                  <Badge tone="amber">Not signed by both yet</Badge>
                ) : (
                  <Badge tone="leaf">Signed</Badge>
                )}
              </p>
              {version.reason === '' ? null : <p>Why it changed: {version.reason}</p>}
              {version.signatures.length === 0 ? null : (
                <p className="second small">Signed by {signaturesInWords(version.signatures)}.</p>
              )}
              {version.fixedAt === null ? null : (
                <p className="second small">Fixed on {longDate(londonDay(version.fixedAt))}.</p>
              )}
              {version.version === 1 || version.asText !== null ? null : (
                <VersionChanges meetingId={meetingId} version={version.version} />
              )}
              {version.asText === null ? null : <VersionAsText words={version.asText} />}
            </div>
            {version.fixedAt === null || version.asText !== null ? null : (
              <SaveMinutesMenu
                meetingId={meetingId}
                version={version.version}
                sizes={sizes}
                label={`Save version ${version.version}`}
                variant="quiet"
                word={word}
              />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
