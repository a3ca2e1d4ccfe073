export const PASSWORD_LENGTH = 10;

/** Long enough and still the first that are tried. Compared without case. */
const commonest: ReadonlySet<string> = new Set(
  `1234567890 0123456789 0987654321 9876543210 1234567891 12345678910 123456789a 123456789q 1q2w3e4r5t 1qaz2wsx3edc q1w2e3r4t5 qwertyuiop
   qwerty1234 qwerty12345 qwerty123456 qwertyqwerty asdfghjkl; asdfghjkl1 zxcvbnm123 password12 password123 password1234 passw0rd123 p@ssw0rd123
   passwordpassword iloveyou123 letmein1234 welcome123 welcome1234 changeme123 adminadmin admin12345 admin123456 administrator abcdefghij abcd123456
   abc1234567 a123456789 football123 sunshine123 princess123 йцукенгшщз йцукен1234 йцукен12345 пароль1234 пароль12345 парольпароль құпиясөз123
   kazakhstan kazakhstan1 qazaqstan1 qazaqstan123 almaty2024 almaty2025 almaty2026 astana2024 astana2025 astana2026 казахстан казахстан1 қазақстан1`.split(
    /\s+/,
  ),
);

/** Why a password will not do; null when it will. */
export function refusePassword(password: string, email: string): "password_too_short" | "password_is_email" | "password_too_common" | null {
  const plain = password.toLowerCase();
  const [name = ""] = email.toLowerCase().split("@");
  if ([...password].length < PASSWORD_LENGTH) return "password_too_short";
  if (plain === email.toLowerCase() || plain === name) return "password_is_email";
  return commonest.has(plain) || /^(.{1,3})\1+$/u.test(plain) ? "password_too_common" : null;
}
