export const signIn = {
  password: 'Password',
  passwordMissing: 'Type your password.',
};
