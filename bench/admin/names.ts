// Enough first and last names that a search finds some dozens or hundreds of a hundred thousand people.

export const firstNames = (
  'Ada Grace Alan Edsger Barbara Donald Margaret Dennis Katherine Ken Radia Linus Frances Tim Hedy John Joan Claude Mary ' +
  'Niklaus Jean Tony Evelyn Leslie Adele Robin Karen Whitfield Sophie Vint Lynn Butler Anita Charles Fei Geoffrey Shafi Yann ' +
  'Maria Ivan Olga Chen Wei Yuki Haruto Amara Kwame Fatima Omar Leila Priya Arjun Mei Jun Sofia Mateo Lucia Diego Ana'
).split(' ');

const beginnings =
  'Ander Berg Carl Dahl Eng Fors Gran Hall Isaks Jans Karl Lind Matts Nord Ols Pers Rosen Sand Torn Wester'.split(
    ' ',
  );
const endings =
  'son berg ström qvist lund gren holm dahl feldt mark stedt blad vik man ell roth wald stein hoff mann'.split(
    ' ',
  );

export const lastNames = beginnings.flatMap((first) => endings.map((last) => first + last));
