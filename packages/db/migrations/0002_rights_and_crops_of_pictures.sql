-- rights_and_crops_of_pictures: agencies sell pictures with conditions and dates; a phone needs another part of a picture than a front page.
ALTER TABLE "media" ADD COLUMN "formats" text[] DEFAULT '{"webp","jpeg"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_x" real DEFAULT 0.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_y" real DEFAULT 0.5 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crops" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alts" jsonb DEFAULT '{"kk":"","ru":"","en":""}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence_ends_on" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "ai" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "media_labels_index" ON "media" USING gin ("labels");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_alts" CHECK ("media"."alts" ?& array['kk', 'ru', 'en']);--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_ai" CHECK ("media"."ai" in ('none', 'assisted', 'generated'));--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_focus" CHECK ("media"."focus_x" between 0 and 1 and "media"."focus_y" between 0 and 1);--> statement-breakpoint
UPDATE "media" SET "alts" = jsonb_build_object('kk', '', 'ru', "alt", 'en', '');
