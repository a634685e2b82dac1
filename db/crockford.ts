/** Crockford's base 32: no I, L, O or U, so that nothing on paper can be read as something else. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
