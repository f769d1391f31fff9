import * as z from 'zod';

/** Large print is this size for whoever has said no other. Source: domain 2.5, Clear print and large print. */
export const usualPoint = 18;

/** A size of large print, in points. */
export const printPointSchema = z.number().int().min(16).max(48);
