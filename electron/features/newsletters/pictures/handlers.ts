import type { pictureMethods } from '@contract/newsletters/pictures';
import type { Handler } from '../../context';
import { listPictures, photoAgreements, readPictureFile } from './list-pictures';
import { addPhoto, archivePicture, changePicture } from './photo';
import { bringInSymbols } from './symbols';

/** The home's own photos, and the symbols it has bought. */
export const pictureHandlers: { [N in keyof typeof pictureMethods]: Handler<N> } = {
  'newsletters.pictures': listPictures,
  'newsletters.photoAgreements': photoAgreements,
  'newsletters.pictureFile': readPictureFile,
  'newsletters.addPhoto': addPhoto,
  'newsletters.changePicture': changePicture,
  'newsletters.archivePicture': archivePicture,
  'newsletters.bringInSymbols': bringInSymbols,
};
