import { styleOf, type DocumentEdition } from '../house-style';
import { checkEasyRead } from './easy-read-check';
import type { Finding } from './findings';
import { Findings } from './findings';
import { checkForReaders } from './reader-check';
import { checkStructure } from './structure';
import { openWordPackage } from './word-package';
import { child } from './xml';

/**
 * Reads a finished Word file as a strict reader would: will Word open it (W1 to W12), and can people read it in this
 * edition, of large print in this size. An empty list means nothing to mend. Never throws: a file that cannot be read is itself a finding.
 */
export function lintWord(bytes: Uint8Array, edition: DocumentEdition, point?: number): Finding[] {
  const findings = new Findings();
  try {
    const file = openWordPackage(bytes);
    checkStructure(file, findings);
    checkForReaders(file, styleOf({ edition, ...(point === undefined ? {} : { point }) }), findings);
    const body = child(file.part('word/document.xml'), 'w:body');
    if (edition === 'easy-read' && body !== undefined) checkEasyRead(body, findings);
  } catch {
    findings.add('unreadable', 'The file could not be read back, so it may not open in Word.');
  }
  return findings.list();
}
