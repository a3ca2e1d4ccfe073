-- one_description_per_language: the first migration of two copied the description, this one drops what it was copied from.
ALTER TABLE "media" DROP COLUMN "alt";
