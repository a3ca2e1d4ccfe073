-- schedules: what is to happen at a time is a row, so that it happens once whatever falls over.
CREATE TABLE "schedules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"act" text NOT NULL,
	"revision_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"scheduled_by" uuid NOT NULL,
	"scheduled_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failure" text DEFAULT '' NOT NULL,
	CONSTRAINT "schedules_act" CHECK ("schedules"."act" in ('publish', 'take_down')),
	CONSTRAINT "schedules_revision" CHECK (("schedules"."act" = 'publish') = ("schedules"."revision_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_own_revision" FOREIGN KEY ("revision_id","article_id") REFERENCES "public"."article_revisions"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_scheduled_by" FOREIGN KEY ("scheduled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "schedules_due_index" ON "schedules" USING btree ("due_at","id") WHERE "schedules"."done_at" is null and "schedules"."cancelled_at" is null and "schedules"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "schedules_article_index" ON "schedules" USING btree ("article_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_open_unique" ON "schedules" USING btree ("article_id","act") WHERE "schedules"."done_at" is null and "schedules"."cancelled_at" is null and "schedules"."failed_at" is null;
