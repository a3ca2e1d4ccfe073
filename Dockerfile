FROM node:24-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /polosa
COPY . .
RUN npm ci --no-audit --no-fund && npx turbo run build && mkdir -p /data/media && chown -R node:node /data apps/site/.next apps/admin/.next
USER node
