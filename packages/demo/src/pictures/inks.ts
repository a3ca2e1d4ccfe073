export const ink = {
  cream: "#f6ead3",
  gold: "#f4c65a",
  orange: "#e0702f",
  brick: "#b9402e",
  brown: "#6a4229",
  white: "#fffdf6",
};
