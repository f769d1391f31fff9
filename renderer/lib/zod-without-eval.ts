import * as z from 'zod';

// Our CSP forbids eval, and zod tries it when its first object is declared: this runs before any contract is loaded.
z.config({ jitless: true });
