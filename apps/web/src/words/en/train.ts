export const train = {
  title: 'Train: %{exercise}',
};
