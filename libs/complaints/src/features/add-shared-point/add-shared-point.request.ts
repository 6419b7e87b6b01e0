import { PointRequest } from '../../intake/point.request.js';

/** A grievance that all families have. Theme and team are valid on the day the collective complaint came in. */
export class AddSharedPointRequest extends PointRequest {}
