/// <reference types="next" />
import type ru from "./messages/ru.json";

declare module "use-intl" {
  interface AppConfig {
    Messages: typeof ru;
  }
}
