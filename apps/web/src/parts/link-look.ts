/** Of a link in words. Material UI's own weighs more than a page of ours. */
export const linkLook = {
  color: 'primary.main',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.15em',
  '&:hover': { textDecorationThickness: '2px' },
} as const;
