import type { Found } from '@contract/search';
import { useNavigate } from '@tanstack/react-router';
import { showLine } from '../../lib/show-line';

/** Opens what was found: a person, a meeting, the exact line of the minutes, or the thread of what stands in none. */
export function useOpenFound(): (found: Found) => void {
  const navigate = useNavigate();
  return ({ kind, id, meeting, lineId }) => {
    if (kind === 'person') return void navigate({ to: '/people/$personId', params: { personId: id } });
    const params = { meetingId: meeting?.id ?? id };
    const isHeld = meeting?.isHeld === true;
    if (lineId !== null && isHeld) {
      return void navigate({ to: '/meetings/$meetingId/after', params }).then(() => showLine(lineId));
    }
    if (lineId !== null) {
      return void navigate({ to: '/meetings/$meetingId/minutes', params, search: { line: lineId } });
    }
    if (kind === 'meeting') {
      return void navigate({ to: isHeld ? '/meetings/$meetingId/after' : '/meetings/$meetingId', params });
    }
    return void navigate({ to: '/voices/thread/$kind/$id', params: { kind, id } });
  };
}
