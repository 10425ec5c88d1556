// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from '../formats.ts';
import { runtime } from '../runtime.ts';
"use strict";
export const validate = validate52;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"maintenance":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"zone":{"type":"string","minLength":1,"maxLength":60},"weekly":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"array","maxItems":7,"items":{"type":"string","enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"uniqueItems":true},"hours":{"type":"array","maxItems":5,"items":{"$ref":"common.schema.json#/$defs/hours"}}},"required":["days","hours"]},"monthly":{"type":"object","additionalProperties":false,"properties":{"nth":{"type":"integer","enum":[1,2,3,4,-1]},"day":{"type":"string","enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"hours":{"type":"array","maxItems":5,"items":{"$ref":"common.schema.json#/$defs/hours"}}},"required":["nth","day","hours"]},"windows":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/window"}},"scope":{"type":"object","additionalProperties":false,"properties":{"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true}}}},"required":["id","title","zone","scope"]}},"freezes":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"start":{"$ref":"common.schema.json#/$defs/instant"},"end":{"$ref":"common.schema.json#/$defs/instant"},"scope":{"type":"object","additionalProperties":false,"properties":{"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true}}},"except":{"type":"object","additionalProperties":false,"properties":{"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true}}},"reason":{"type":"string","minLength":1,"maxLength":500}},"required":["id","title","start","end"]}},"lockdown":{"type":"object","additionalProperties":false,"properties":{"since":{"$ref":"common.schema.json#/$defs/instant"},"reason":{"type":"string","minLength":1,"maxLength":500},"by":{"$ref":"common.schema.json#/$defs/login"},"scope":{"type":"object","additionalProperties":false,"properties":{"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true}}}},"required":["since","reason","by"]}},"$id":"schedule.schema.json"};
const func0 = Object.prototype.hasOwnProperty;
const func66 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {"type":"string","maxLength":60,"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","patternErrorMessage":"Use lower-case letters, digits and single hyphens, such as payments-api."};
const pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\n\\r\\t]+$","patternErrorMessage":"A title is one line."};
const pattern4 = new RegExp("^[^\\n\\r\\t]+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n\\r\\t]+$"},schema:"^[^\\n\\r\\t]+$",parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","maxLength":11,"pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","patternErrorMessage":"Write a slot as \"08:00-17:00\"; an end before the start is the next day; 24:00 may be an end."};
const pattern5 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 11){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 11},schema:11,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},schema:"^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"properties":{"start":{"$ref":"common.schema.json#/$defs/instant"},"end":{"$ref":"common.schema.json#/$defs/instant"}},"required":["start","end"]};
const schema25 = {"type":"string","maxLength":20,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","patternErrorMessage":"Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".","format":"instant"};
const formats0 = formats.instant;
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "start") || (key0 === "end"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
if(!(validate62(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined && func0.call(data, "end")){
if(!(validate62(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["high","medium","low"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "high") || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},schema:20,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","maxLength":110,"pattern":"^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$","patternErrorMessage":"Write the login alone, without @: letters, digits and single hyphens."};
const pattern8 = new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 110){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 110},schema:110,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$"},schema:"^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schedule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "maintenance") || (key0 === "freezes")) || (key0 === "lockdown"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maintenance !== undefined && func0.call(data, "maintenance")){
let data0 = data.maintenance;
if(Array.isArray(data0)){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.maintenance,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err2 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.maintenance.items.required,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err3 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema19.properties.maintenance.items.required,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.zone === undefined) || (!(func0.call(data1, "zone")))){
const err4 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "zone"},schema:schema19.properties.maintenance.items.required,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.scope === undefined) || (!(func0.call(data1, "scope")))){
const err5 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/required",keyword:"required",params:{missingProperty: "scope"},schema:schema19.properties.maintenance.items.required,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(((((((key1 === "id") || (key1 === "title")) || (key1 === "zone")) || (key1 === "weekly")) || (key1 === "monthly")) || (key1 === "windows")) || (key1 === "scope"))){
const err6 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
if(!(validate54(data1.id, {instancePath:instancePath+"/maintenance/" + i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
if(!(validate56(data1.title, {instancePath:instancePath+"/maintenance/" + i0+"/title",parentData:data1,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data1.zone !== undefined && func0.call(data1, "zone")){
let data4 = data1.zone;
if(typeof data4 === "string"){
if(func66(data4) > 60){
const err7 = {instancePath:instancePath+"/maintenance/" + i0+"/zone",schemaPath:"#/properties/maintenance/items/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema19.properties.maintenance.items.properties.zone,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func66(data4) < 1){
const err8 = {instancePath:instancePath+"/maintenance/" + i0+"/zone",schemaPath:"#/properties/maintenance/items/properties/zone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.maintenance.items.properties.zone,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/maintenance/" + i0+"/zone",schemaPath:"#/properties/maintenance/items/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maintenance.items.properties.zone.type,parentSchema:schema19.properties.maintenance.items.properties.zone,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.weekly !== undefined && func0.call(data1, "weekly")){
let data5 = data1.weekly;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.days === undefined) || (!(func0.call(data5, "days")))){
const err10 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly",schemaPath:"#/properties/maintenance/items/properties/weekly/required",keyword:"required",params:{missingProperty: "days"},schema:schema19.properties.maintenance.items.properties.weekly.required,parentSchema:schema19.properties.maintenance.items.properties.weekly,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.hours === undefined) || (!(func0.call(data5, "hours")))){
const err11 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly",schemaPath:"#/properties/maintenance/items/properties/weekly/required",keyword:"required",params:{missingProperty: "hours"},schema:schema19.properties.maintenance.items.properties.weekly.required,parentSchema:schema19.properties.maintenance.items.properties.weekly,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((key2 === "days") || (key2 === "hours"))){
const err12 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly",schemaPath:"#/properties/maintenance/items/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.maintenance.items.properties.weekly,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.days !== undefined && func0.call(data5, "days")){
let data6 = data5.days;
if(Array.isArray(data6)){
if(data6.length > 7){
const err13 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/days",schemaPath:"#/properties/maintenance/items/properties/weekly/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.days,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/days/" + i1,schemaPath:"#/properties/maintenance/items/properties/weekly/properties/days/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maintenance.items.properties.weekly.properties.days.items.type,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.days.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data7 === "monday") || (data7 === "tuesday")) || (data7 === "wednesday")) || (data7 === "thursday")) || (data7 === "friday")) || (data7 === "saturday")) || (data7 === "sunday"))){
const err15 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/days/" + i1,schemaPath:"#/properties/maintenance/items/properties/weekly/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.maintenance.items.properties.weekly.properties.days.items.enum},schema:schema19.properties.maintenance.items.properties.weekly.properties.days.items.enum,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.days.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data6[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/days",schemaPath:"#/properties/maintenance/items/properties/weekly/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.days,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err17 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/days",schemaPath:"#/properties/maintenance/items/properties/weekly/properties/days/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.weekly.properties.days.type,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.days,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.hours !== undefined && func0.call(data5, "hours")){
let data8 = data5.hours;
if(Array.isArray(data8)){
if(data8.length > 5){
const err18 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/hours",schemaPath:"#/properties/maintenance/items/properties/weekly/properties/hours/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.hours,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate58(data8[i3], {instancePath:instancePath+"/maintenance/" + i0+"/weekly/hours/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly/hours",schemaPath:"#/properties/maintenance/items/properties/weekly/properties/hours/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.weekly.properties.hours.type,parentSchema:schema19.properties.maintenance.items.properties.weekly.properties.hours,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/maintenance/" + i0+"/weekly",schemaPath:"#/properties/maintenance/items/properties/weekly/type",keyword:"type",params:{type: "object"},schema:schema19.properties.maintenance.items.properties.weekly.type,parentSchema:schema19.properties.maintenance.items.properties.weekly,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.monthly !== undefined && func0.call(data1, "monthly")){
let data10 = data1.monthly;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.nth === undefined) || (!(func0.call(data10, "nth")))){
const err21 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly",schemaPath:"#/properties/maintenance/items/properties/monthly/required",keyword:"required",params:{missingProperty: "nth"},schema:schema19.properties.maintenance.items.properties.monthly.required,parentSchema:schema19.properties.maintenance.items.properties.monthly,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data10.day === undefined) || (!(func0.call(data10, "day")))){
const err22 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly",schemaPath:"#/properties/maintenance/items/properties/monthly/required",keyword:"required",params:{missingProperty: "day"},schema:schema19.properties.maintenance.items.properties.monthly.required,parentSchema:schema19.properties.maintenance.items.properties.monthly,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data10.hours === undefined) || (!(func0.call(data10, "hours")))){
const err23 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly",schemaPath:"#/properties/maintenance/items/properties/monthly/required",keyword:"required",params:{missingProperty: "hours"},schema:schema19.properties.maintenance.items.properties.monthly.required,parentSchema:schema19.properties.maintenance.items.properties.monthly,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 of Object.keys(data10)){
if(!(((key3 === "nth") || (key3 === "day")) || (key3 === "hours"))){
const err24 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly",schemaPath:"#/properties/maintenance/items/properties/monthly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.maintenance.items.properties.monthly,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.nth !== undefined && func0.call(data10, "nth")){
let data11 = data10.nth;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/nth",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/nth/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.maintenance.items.properties.monthly.properties.nth.type,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.nth,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data11 === 1) || (data11 === 2)) || (data11 === 3)) || (data11 === 4)) || (data11 === -1))){
const err26 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/nth",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/nth/enum",keyword:"enum",params:{allowedValues: schema19.properties.maintenance.items.properties.monthly.properties.nth.enum},schema:schema19.properties.maintenance.items.properties.monthly.properties.nth.enum,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.nth,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.day !== undefined && func0.call(data10, "day")){
let data12 = data10.day;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/day",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/day/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maintenance.items.properties.monthly.properties.day.type,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.day,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((((((data12 === "monday") || (data12 === "tuesday")) || (data12 === "wednesday")) || (data12 === "thursday")) || (data12 === "friday")) || (data12 === "saturday")) || (data12 === "sunday"))){
const err28 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/day",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/day/enum",keyword:"enum",params:{allowedValues: schema19.properties.maintenance.items.properties.monthly.properties.day.enum},schema:schema19.properties.maintenance.items.properties.monthly.properties.day.enum,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.day,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.hours !== undefined && func0.call(data10, "hours")){
let data13 = data10.hours;
if(Array.isArray(data13)){
if(data13.length > 5){
const err29 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/hours",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/hours/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.hours,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
if(!(validate58(data13[i4], {instancePath:instancePath+"/maintenance/" + i0+"/monthly/hours/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly/hours",schemaPath:"#/properties/maintenance/items/properties/monthly/properties/hours/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.monthly.properties.hours.type,parentSchema:schema19.properties.maintenance.items.properties.monthly.properties.hours,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/maintenance/" + i0+"/monthly",schemaPath:"#/properties/maintenance/items/properties/monthly/type",keyword:"type",params:{type: "object"},schema:schema19.properties.maintenance.items.properties.monthly.type,parentSchema:schema19.properties.maintenance.items.properties.monthly,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.windows !== undefined && func0.call(data1, "windows")){
let data15 = data1.windows;
if(Array.isArray(data15)){
if(data15.length > 200){
const err32 = {instancePath:instancePath+"/maintenance/" + i0+"/windows",schemaPath:"#/properties/maintenance/items/properties/windows/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.maintenance.items.properties.windows,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len4 = data15.length;
for(let i5=0; i5<len4; i5++){
if(!(validate61(data15[i5], {instancePath:instancePath+"/maintenance/" + i0+"/windows/" + i5,parentData:data15,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/maintenance/" + i0+"/windows",schemaPath:"#/properties/maintenance/items/properties/windows/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.windows.type,parentSchema:schema19.properties.maintenance.items.properties.windows,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.scope !== undefined && func0.call(data1, "scope")){
let data17 = data1.scope;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 of Object.keys(data17)){
if(!(((((key4 === "services") || (key4 === "criticality")) || (key4 === "types")) || (key4 === "environments")) || (key4 === "risk"))){
const err34 = {instancePath:instancePath+"/maintenance/" + i0+"/scope",schemaPath:"#/properties/maintenance/items/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.maintenance.items.properties.scope,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.services !== undefined && func0.call(data17, "services")){
let data18 = data17.services;
if(Array.isArray(data18)){
if(data18.length > 200){
const err35 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/services",schemaPath:"#/properties/maintenance/items/properties/scope/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.services,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len5 = data18.length;
for(let i6=0; i6<len5; i6++){
if(!(validate54(data18[i6], {instancePath:instancePath+"/maintenance/" + i0+"/scope/services/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i7 = data18.length;
let j1;
if(i7 > 1){
outer0:
for(;i7--;){
for(j1 = i7; j1--;){
if(func27(data18[i7], data18[j1])){
const err36 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/services",schemaPath:"#/properties/maintenance/items/properties/scope/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1},schema:true,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.services,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/services",schemaPath:"#/properties/maintenance/items/properties/scope/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.scope.properties.services.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.services,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.criticality !== undefined && func0.call(data17, "criticality")){
let data20 = data17.criticality;
if(Array.isArray(data20)){
if(data20.length > 4){
const err38 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/criticality",schemaPath:"#/properties/maintenance/items/properties/scope/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.criticality,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data20.length;
for(let i8=0; i8<len6; i8++){
let data21 = data20[i8];
if(typeof data21 !== "string"){
const err39 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/criticality/" + i8,schemaPath:"#/properties/maintenance/items/properties/scope/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maintenance.items.properties.scope.properties.criticality.items.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.criticality.items,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data21 === "critical") || (data21 === "high")) || (data21 === "medium")) || (data21 === "low"))){
const err40 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/criticality/" + i8,schemaPath:"#/properties/maintenance/items/properties/scope/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.maintenance.items.properties.scope.properties.criticality.items.enum},schema:schema19.properties.maintenance.items.properties.scope.properties.criticality.items.enum,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.criticality.items,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i9 = data20.length;
let j2;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data20[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err41 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/criticality",schemaPath:"#/properties/maintenance/items/properties/scope/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},schema:true,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.criticality,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err42 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/criticality",schemaPath:"#/properties/maintenance/items/properties/scope/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.scope.properties.criticality.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.criticality,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.types !== undefined && func0.call(data17, "types")){
let data22 = data17.types;
if(Array.isArray(data22)){
if(data22.length > 4){
const err43 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/types",schemaPath:"#/properties/maintenance/items/properties/scope/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.types,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len7 = data22.length;
for(let i10=0; i10<len7; i10++){
let data23 = data22[i10];
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/types/" + i10,schemaPath:"#/properties/maintenance/items/properties/scope/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.maintenance.items.properties.scope.properties.types.items.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.types.items,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((data23 === "standard") || (data23 === "normal")) || (data23 === "emergency")) || (data23 === "retrospective"))){
const err45 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/types/" + i10,schemaPath:"#/properties/maintenance/items/properties/scope/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.maintenance.items.properties.scope.properties.types.items.enum},schema:schema19.properties.maintenance.items.properties.scope.properties.types.items.enum,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.types.items,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i11 = data22.length;
let j3;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data22[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err46 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/types",schemaPath:"#/properties/maintenance/items/properties/scope/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},schema:true,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.types,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err47 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/types",schemaPath:"#/properties/maintenance/items/properties/scope/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.scope.properties.types.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.types,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.environments !== undefined && func0.call(data17, "environments")){
let data24 = data17.environments;
if(Array.isArray(data24)){
if(data24.length > 20){
const err48 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/environments",schemaPath:"#/properties/maintenance/items/properties/scope/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.environments,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len8 = data24.length;
for(let i12=0; i12<len8; i12++){
if(!(validate54(data24[i12], {instancePath:instancePath+"/maintenance/" + i0+"/scope/environments/" + i12,parentData:data24,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i13 = data24.length;
let j4;
if(i13 > 1){
outer1:
for(;i13--;){
for(j4 = i13; j4--;){
if(func27(data24[i13], data24[j4])){
const err49 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/environments",schemaPath:"#/properties/maintenance/items/properties/scope/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j4},schema:true,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.environments,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/environments",schemaPath:"#/properties/maintenance/items/properties/scope/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.scope.properties.environments.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.environments,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.risk !== undefined && func0.call(data17, "risk")){
let data26 = data17.risk;
if(Array.isArray(data26)){
if(data26.length > 3){
const err51 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/risk",schemaPath:"#/properties/maintenance/items/properties/scope/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.risk,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len9 = data26.length;
for(let i14=0; i14<len9; i14++){
if(!(validate68(data26[i14], {instancePath:instancePath+"/maintenance/" + i0+"/scope/risk/" + i14,parentData:data26,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i15 = data26.length;
let j5;
if(i15 > 1){
outer2:
for(;i15--;){
for(j5 = i15; j5--;){
if(func27(data26[i15], data26[j5])){
const err52 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/risk",schemaPath:"#/properties/maintenance/items/properties/scope/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j5},schema:true,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.risk,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/maintenance/" + i0+"/scope/risk",schemaPath:"#/properties/maintenance/items/properties/scope/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.items.properties.scope.properties.risk.type,parentSchema:schema19.properties.maintenance.items.properties.scope.properties.risk,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/maintenance/" + i0+"/scope",schemaPath:"#/properties/maintenance/items/properties/scope/type",keyword:"type",params:{type: "object"},schema:schema19.properties.maintenance.items.properties.scope.type,parentSchema:schema19.properties.maintenance.items.properties.scope,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/maintenance/" + i0,schemaPath:"#/properties/maintenance/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.maintenance.items.type,parentSchema:schema19.properties.maintenance.items,data:data1};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/maintenance",schemaPath:"#/properties/maintenance/type",keyword:"type",params:{type: "array"},schema:schema19.properties.maintenance.type,parentSchema:schema19.properties.maintenance,data:data0};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.freezes !== undefined && func0.call(data, "freezes")){
let data28 = data.freezes;
if(Array.isArray(data28)){
if(data28.length > 200){
const err57 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.freezes,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len10 = data28.length;
for(let i16=0; i16<len10; i16++){
let data29 = data28[i16];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.id === undefined) || (!(func0.call(data29, "id")))){
const err58 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.freezes.items.required,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data29.title === undefined) || (!(func0.call(data29, "title")))){
const err59 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema19.properties.freezes.items.required,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data29.start === undefined) || (!(func0.call(data29, "start")))){
const err60 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/required",keyword:"required",params:{missingProperty: "start"},schema:schema19.properties.freezes.items.required,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data29.end === undefined) || (!(func0.call(data29, "end")))){
const err61 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/required",keyword:"required",params:{missingProperty: "end"},schema:schema19.properties.freezes.items.required,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key5 of Object.keys(data29)){
if(!(((((((key5 === "id") || (key5 === "title")) || (key5 === "start")) || (key5 === "end")) || (key5 === "scope")) || (key5 === "except")) || (key5 === "reason"))){
const err62 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.id !== undefined && func0.call(data29, "id")){
if(!(validate54(data29.id, {instancePath:instancePath+"/freezes/" + i16+"/id",parentData:data29,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data29.title !== undefined && func0.call(data29, "title")){
if(!(validate56(data29.title, {instancePath:instancePath+"/freezes/" + i16+"/title",parentData:data29,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data29.start !== undefined && func0.call(data29, "start")){
if(!(validate72(data29.start, {instancePath:instancePath+"/freezes/" + i16+"/start",parentData:data29,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data29.end !== undefined && func0.call(data29, "end")){
if(!(validate72(data29.end, {instancePath:instancePath+"/freezes/" + i16+"/end",parentData:data29,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data29.scope !== undefined && func0.call(data29, "scope")){
let data34 = data29.scope;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key6 of Object.keys(data34)){
if(!(((((key6 === "services") || (key6 === "criticality")) || (key6 === "types")) || (key6 === "environments")) || (key6 === "risk"))){
const err63 = {instancePath:instancePath+"/freezes/" + i16+"/scope",schemaPath:"#/properties/freezes/items/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.freezes.items.properties.scope,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data34.services !== undefined && func0.call(data34, "services")){
let data35 = data34.services;
if(Array.isArray(data35)){
if(data35.length > 200){
const err64 = {instancePath:instancePath+"/freezes/" + i16+"/scope/services",schemaPath:"#/properties/freezes/items/properties/scope/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.freezes.items.properties.scope.properties.services,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len11 = data35.length;
for(let i17=0; i17<len11; i17++){
if(!(validate54(data35[i17], {instancePath:instancePath+"/freezes/" + i16+"/scope/services/" + i17,parentData:data35,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i18 = data35.length;
let j6;
if(i18 > 1){
outer3:
for(;i18--;){
for(j6 = i18; j6--;){
if(func27(data35[i18], data35[j6])){
const err65 = {instancePath:instancePath+"/freezes/" + i16+"/scope/services",schemaPath:"#/properties/freezes/items/properties/scope/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j6},schema:true,parentSchema:schema19.properties.freezes.items.properties.scope.properties.services,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/freezes/" + i16+"/scope/services",schemaPath:"#/properties/freezes/items/properties/scope/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.scope.properties.services.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.services,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data34.criticality !== undefined && func0.call(data34, "criticality")){
let data37 = data34.criticality;
if(Array.isArray(data37)){
if(data37.length > 4){
const err67 = {instancePath:instancePath+"/freezes/" + i16+"/scope/criticality",schemaPath:"#/properties/freezes/items/properties/scope/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.freezes.items.properties.scope.properties.criticality,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len12 = data37.length;
for(let i19=0; i19<len12; i19++){
let data38 = data37[i19];
if(typeof data38 !== "string"){
const err68 = {instancePath:instancePath+"/freezes/" + i16+"/scope/criticality/" + i19,schemaPath:"#/properties/freezes/items/properties/scope/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.freezes.items.properties.scope.properties.criticality.items.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.criticality.items,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((data38 === "critical") || (data38 === "high")) || (data38 === "medium")) || (data38 === "low"))){
const err69 = {instancePath:instancePath+"/freezes/" + i16+"/scope/criticality/" + i19,schemaPath:"#/properties/freezes/items/properties/scope/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.freezes.items.properties.scope.properties.criticality.items.enum},schema:schema19.properties.freezes.items.properties.scope.properties.criticality.items.enum,parentSchema:schema19.properties.freezes.items.properties.scope.properties.criticality.items,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let i20 = data37.length;
let j7;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data37[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j7 = indices3[item3];
const err70 = {instancePath:instancePath+"/freezes/" + i16+"/scope/criticality",schemaPath:"#/properties/freezes/items/properties/scope/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j7},schema:true,parentSchema:schema19.properties.freezes.items.properties.scope.properties.criticality,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
else {
const err71 = {instancePath:instancePath+"/freezes/" + i16+"/scope/criticality",schemaPath:"#/properties/freezes/items/properties/scope/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.scope.properties.criticality.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.criticality,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.types !== undefined && func0.call(data34, "types")){
let data39 = data34.types;
if(Array.isArray(data39)){
if(data39.length > 4){
const err72 = {instancePath:instancePath+"/freezes/" + i16+"/scope/types",schemaPath:"#/properties/freezes/items/properties/scope/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.freezes.items.properties.scope.properties.types,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len13 = data39.length;
for(let i21=0; i21<len13; i21++){
let data40 = data39[i21];
if(typeof data40 !== "string"){
const err73 = {instancePath:instancePath+"/freezes/" + i16+"/scope/types/" + i21,schemaPath:"#/properties/freezes/items/properties/scope/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.freezes.items.properties.scope.properties.types.items.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.types.items,data:data40};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((((data40 === "standard") || (data40 === "normal")) || (data40 === "emergency")) || (data40 === "retrospective"))){
const err74 = {instancePath:instancePath+"/freezes/" + i16+"/scope/types/" + i21,schemaPath:"#/properties/freezes/items/properties/scope/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.freezes.items.properties.scope.properties.types.items.enum},schema:schema19.properties.freezes.items.properties.scope.properties.types.items.enum,parentSchema:schema19.properties.freezes.items.properties.scope.properties.types.items,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let i22 = data39.length;
let j8;
if(i22 > 1){
const indices4 = {};
for(;i22--;){
let item4 = data39[i22];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j8 = indices4[item4];
const err75 = {instancePath:instancePath+"/freezes/" + i16+"/scope/types",schemaPath:"#/properties/freezes/items/properties/scope/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j8},schema:true,parentSchema:schema19.properties.freezes.items.properties.scope.properties.types,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
indices4[item4] = i22;
}
}
}
else {
const err76 = {instancePath:instancePath+"/freezes/" + i16+"/scope/types",schemaPath:"#/properties/freezes/items/properties/scope/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.scope.properties.types.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.types,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.environments !== undefined && func0.call(data34, "environments")){
let data41 = data34.environments;
if(Array.isArray(data41)){
if(data41.length > 20){
const err77 = {instancePath:instancePath+"/freezes/" + i16+"/scope/environments",schemaPath:"#/properties/freezes/items/properties/scope/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.freezes.items.properties.scope.properties.environments,data:data41};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len14 = data41.length;
for(let i23=0; i23<len14; i23++){
if(!(validate54(data41[i23], {instancePath:instancePath+"/freezes/" + i16+"/scope/environments/" + i23,parentData:data41,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i24 = data41.length;
let j9;
if(i24 > 1){
outer4:
for(;i24--;){
for(j9 = i24; j9--;){
if(func27(data41[i24], data41[j9])){
const err78 = {instancePath:instancePath+"/freezes/" + i16+"/scope/environments",schemaPath:"#/properties/freezes/items/properties/scope/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j9},schema:true,parentSchema:schema19.properties.freezes.items.properties.scope.properties.environments,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/freezes/" + i16+"/scope/environments",schemaPath:"#/properties/freezes/items/properties/scope/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.scope.properties.environments.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.environments,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.risk !== undefined && func0.call(data34, "risk")){
let data43 = data34.risk;
if(Array.isArray(data43)){
if(data43.length > 3){
const err80 = {instancePath:instancePath+"/freezes/" + i16+"/scope/risk",schemaPath:"#/properties/freezes/items/properties/scope/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.freezes.items.properties.scope.properties.risk,data:data43};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len15 = data43.length;
for(let i25=0; i25<len15; i25++){
if(!(validate68(data43[i25], {instancePath:instancePath+"/freezes/" + i16+"/scope/risk/" + i25,parentData:data43,parentDataProperty:i25,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i26 = data43.length;
let j10;
if(i26 > 1){
outer5:
for(;i26--;){
for(j10 = i26; j10--;){
if(func27(data43[i26], data43[j10])){
const err81 = {instancePath:instancePath+"/freezes/" + i16+"/scope/risk",schemaPath:"#/properties/freezes/items/properties/scope/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j10},schema:true,parentSchema:schema19.properties.freezes.items.properties.scope.properties.risk,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/freezes/" + i16+"/scope/risk",schemaPath:"#/properties/freezes/items/properties/scope/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.scope.properties.risk.type,parentSchema:schema19.properties.freezes.items.properties.scope.properties.risk,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/freezes/" + i16+"/scope",schemaPath:"#/properties/freezes/items/properties/scope/type",keyword:"type",params:{type: "object"},schema:schema19.properties.freezes.items.properties.scope.type,parentSchema:schema19.properties.freezes.items.properties.scope,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data29.except !== undefined && func0.call(data29, "except")){
let data45 = data29.except;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key7 of Object.keys(data45)){
if(!(((((key7 === "services") || (key7 === "criticality")) || (key7 === "types")) || (key7 === "environments")) || (key7 === "risk"))){
const err84 = {instancePath:instancePath+"/freezes/" + i16+"/except",schemaPath:"#/properties/freezes/items/properties/except/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.freezes.items.properties.except,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data45.services !== undefined && func0.call(data45, "services")){
let data46 = data45.services;
if(Array.isArray(data46)){
if(data46.length > 200){
const err85 = {instancePath:instancePath+"/freezes/" + i16+"/except/services",schemaPath:"#/properties/freezes/items/properties/except/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.freezes.items.properties.except.properties.services,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len16 = data46.length;
for(let i27=0; i27<len16; i27++){
if(!(validate54(data46[i27], {instancePath:instancePath+"/freezes/" + i16+"/except/services/" + i27,parentData:data46,parentDataProperty:i27,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i28 = data46.length;
let j11;
if(i28 > 1){
outer6:
for(;i28--;){
for(j11 = i28; j11--;){
if(func27(data46[i28], data46[j11])){
const err86 = {instancePath:instancePath+"/freezes/" + i16+"/except/services",schemaPath:"#/properties/freezes/items/properties/except/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j11},schema:true,parentSchema:schema19.properties.freezes.items.properties.except.properties.services,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/freezes/" + i16+"/except/services",schemaPath:"#/properties/freezes/items/properties/except/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.except.properties.services.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.services,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data45.criticality !== undefined && func0.call(data45, "criticality")){
let data48 = data45.criticality;
if(Array.isArray(data48)){
if(data48.length > 4){
const err88 = {instancePath:instancePath+"/freezes/" + i16+"/except/criticality",schemaPath:"#/properties/freezes/items/properties/except/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.freezes.items.properties.except.properties.criticality,data:data48};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len17 = data48.length;
for(let i29=0; i29<len17; i29++){
let data49 = data48[i29];
if(typeof data49 !== "string"){
const err89 = {instancePath:instancePath+"/freezes/" + i16+"/except/criticality/" + i29,schemaPath:"#/properties/freezes/items/properties/except/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.freezes.items.properties.except.properties.criticality.items.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.criticality.items,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!((((data49 === "critical") || (data49 === "high")) || (data49 === "medium")) || (data49 === "low"))){
const err90 = {instancePath:instancePath+"/freezes/" + i16+"/except/criticality/" + i29,schemaPath:"#/properties/freezes/items/properties/except/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.freezes.items.properties.except.properties.criticality.items.enum},schema:schema19.properties.freezes.items.properties.except.properties.criticality.items.enum,parentSchema:schema19.properties.freezes.items.properties.except.properties.criticality.items,data:data49};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i30 = data48.length;
let j12;
if(i30 > 1){
const indices5 = {};
for(;i30--;){
let item5 = data48[i30];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j12 = indices5[item5];
const err91 = {instancePath:instancePath+"/freezes/" + i16+"/except/criticality",schemaPath:"#/properties/freezes/items/properties/except/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j12},schema:true,parentSchema:schema19.properties.freezes.items.properties.except.properties.criticality,data:data48};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
indices5[item5] = i30;
}
}
}
else {
const err92 = {instancePath:instancePath+"/freezes/" + i16+"/except/criticality",schemaPath:"#/properties/freezes/items/properties/except/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.except.properties.criticality.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.criticality,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.types !== undefined && func0.call(data45, "types")){
let data50 = data45.types;
if(Array.isArray(data50)){
if(data50.length > 4){
const err93 = {instancePath:instancePath+"/freezes/" + i16+"/except/types",schemaPath:"#/properties/freezes/items/properties/except/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.freezes.items.properties.except.properties.types,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len18 = data50.length;
for(let i31=0; i31<len18; i31++){
let data51 = data50[i31];
if(typeof data51 !== "string"){
const err94 = {instancePath:instancePath+"/freezes/" + i16+"/except/types/" + i31,schemaPath:"#/properties/freezes/items/properties/except/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.freezes.items.properties.except.properties.types.items.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.types.items,data:data51};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((((data51 === "standard") || (data51 === "normal")) || (data51 === "emergency")) || (data51 === "retrospective"))){
const err95 = {instancePath:instancePath+"/freezes/" + i16+"/except/types/" + i31,schemaPath:"#/properties/freezes/items/properties/except/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.freezes.items.properties.except.properties.types.items.enum},schema:schema19.properties.freezes.items.properties.except.properties.types.items.enum,parentSchema:schema19.properties.freezes.items.properties.except.properties.types.items,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let i32 = data50.length;
let j13;
if(i32 > 1){
const indices6 = {};
for(;i32--;){
let item6 = data50[i32];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j13 = indices6[item6];
const err96 = {instancePath:instancePath+"/freezes/" + i16+"/except/types",schemaPath:"#/properties/freezes/items/properties/except/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j13},schema:true,parentSchema:schema19.properties.freezes.items.properties.except.properties.types,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
break;
}
indices6[item6] = i32;
}
}
}
else {
const err97 = {instancePath:instancePath+"/freezes/" + i16+"/except/types",schemaPath:"#/properties/freezes/items/properties/except/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.except.properties.types.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.types,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.environments !== undefined && func0.call(data45, "environments")){
let data52 = data45.environments;
if(Array.isArray(data52)){
if(data52.length > 20){
const err98 = {instancePath:instancePath+"/freezes/" + i16+"/except/environments",schemaPath:"#/properties/freezes/items/properties/except/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.freezes.items.properties.except.properties.environments,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len19 = data52.length;
for(let i33=0; i33<len19; i33++){
if(!(validate54(data52[i33], {instancePath:instancePath+"/freezes/" + i16+"/except/environments/" + i33,parentData:data52,parentDataProperty:i33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i34 = data52.length;
let j14;
if(i34 > 1){
outer7:
for(;i34--;){
for(j14 = i34; j14--;){
if(func27(data52[i34], data52[j14])){
const err99 = {instancePath:instancePath+"/freezes/" + i16+"/except/environments",schemaPath:"#/properties/freezes/items/properties/except/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j14},schema:true,parentSchema:schema19.properties.freezes.items.properties.except.properties.environments,data:data52};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/freezes/" + i16+"/except/environments",schemaPath:"#/properties/freezes/items/properties/except/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.except.properties.environments.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.environments,data:data52};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.risk !== undefined && func0.call(data45, "risk")){
let data54 = data45.risk;
if(Array.isArray(data54)){
if(data54.length > 3){
const err101 = {instancePath:instancePath+"/freezes/" + i16+"/except/risk",schemaPath:"#/properties/freezes/items/properties/except/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.freezes.items.properties.except.properties.risk,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len20 = data54.length;
for(let i35=0; i35<len20; i35++){
if(!(validate68(data54[i35], {instancePath:instancePath+"/freezes/" + i16+"/except/risk/" + i35,parentData:data54,parentDataProperty:i35,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i36 = data54.length;
let j15;
if(i36 > 1){
outer8:
for(;i36--;){
for(j15 = i36; j15--;){
if(func27(data54[i36], data54[j15])){
const err102 = {instancePath:instancePath+"/freezes/" + i16+"/except/risk",schemaPath:"#/properties/freezes/items/properties/except/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j15},schema:true,parentSchema:schema19.properties.freezes.items.properties.except.properties.risk,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/freezes/" + i16+"/except/risk",schemaPath:"#/properties/freezes/items/properties/except/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.items.properties.except.properties.risk.type,parentSchema:schema19.properties.freezes.items.properties.except.properties.risk,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/freezes/" + i16+"/except",schemaPath:"#/properties/freezes/items/properties/except/type",keyword:"type",params:{type: "object"},schema:schema19.properties.freezes.items.properties.except.type,parentSchema:schema19.properties.freezes.items.properties.except,data:data45};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data29.reason !== undefined && func0.call(data29, "reason")){
let data56 = data29.reason;
if(typeof data56 === "string"){
if(func66(data56) > 500){
const err105 = {instancePath:instancePath+"/freezes/" + i16+"/reason",schemaPath:"#/properties/freezes/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.freezes.items.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func66(data56) < 1){
const err106 = {instancePath:instancePath+"/freezes/" + i16+"/reason",schemaPath:"#/properties/freezes/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.freezes.items.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/freezes/" + i16+"/reason",schemaPath:"#/properties/freezes/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.freezes.items.properties.reason.type,parentSchema:schema19.properties.freezes.items.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/freezes/" + i16,schemaPath:"#/properties/freezes/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.freezes.items.type,parentSchema:schema19.properties.freezes.items,data:data29};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.freezes.type,parentSchema:schema19.properties.freezes,data:data28};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.lockdown !== undefined && func0.call(data, "lockdown")){
let data57 = data.lockdown;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.since === undefined) || (!(func0.call(data57, "since")))){
const err110 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/required",keyword:"required",params:{missingProperty: "since"},schema:schema19.properties.lockdown.required,parentSchema:schema19.properties.lockdown,data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((data57.reason === undefined) || (!(func0.call(data57, "reason")))){
const err111 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.lockdown.required,parentSchema:schema19.properties.lockdown,data:data57};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((data57.by === undefined) || (!(func0.call(data57, "by")))){
const err112 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.lockdown.required,parentSchema:schema19.properties.lockdown,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key8 of Object.keys(data57)){
if(!((((key8 === "since") || (key8 === "reason")) || (key8 === "by")) || (key8 === "scope"))){
const err113 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.lockdown,data:data57};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data57.since !== undefined && func0.call(data57, "since")){
if(!(validate72(data57.since, {instancePath:instancePath+"/lockdown/since",parentData:data57,parentDataProperty:"since",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data57.reason !== undefined && func0.call(data57, "reason")){
let data59 = data57.reason;
if(typeof data59 === "string"){
if(func66(data59) > 500){
const err114 = {instancePath:instancePath+"/lockdown/reason",schemaPath:"#/properties/lockdown/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.lockdown.properties.reason,data:data59};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func66(data59) < 1){
const err115 = {instancePath:instancePath+"/lockdown/reason",schemaPath:"#/properties/lockdown/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.lockdown.properties.reason,data:data59};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/lockdown/reason",schemaPath:"#/properties/lockdown/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.lockdown.properties.reason.type,parentSchema:schema19.properties.lockdown.properties.reason,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data57.by !== undefined && func0.call(data57, "by")){
if(!(validate82(data57.by, {instancePath:instancePath+"/lockdown/by",parentData:data57,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data57.scope !== undefined && func0.call(data57, "scope")){
let data61 = data57.scope;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key9 of Object.keys(data61)){
if(!(((((key9 === "services") || (key9 === "criticality")) || (key9 === "types")) || (key9 === "environments")) || (key9 === "risk"))){
const err117 = {instancePath:instancePath+"/lockdown/scope",schemaPath:"#/properties/lockdown/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.lockdown.properties.scope,data:data61};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data61.services !== undefined && func0.call(data61, "services")){
let data62 = data61.services;
if(Array.isArray(data62)){
if(data62.length > 200){
const err118 = {instancePath:instancePath+"/lockdown/scope/services",schemaPath:"#/properties/lockdown/properties/scope/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.lockdown.properties.scope.properties.services,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len21 = data62.length;
for(let i37=0; i37<len21; i37++){
if(!(validate54(data62[i37], {instancePath:instancePath+"/lockdown/scope/services/" + i37,parentData:data62,parentDataProperty:i37,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i38 = data62.length;
let j16;
if(i38 > 1){
outer9:
for(;i38--;){
for(j16 = i38; j16--;){
if(func27(data62[i38], data62[j16])){
const err119 = {instancePath:instancePath+"/lockdown/scope/services",schemaPath:"#/properties/lockdown/properties/scope/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j16},schema:true,parentSchema:schema19.properties.lockdown.properties.scope.properties.services,data:data62};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
break outer9;
}
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/lockdown/scope/services",schemaPath:"#/properties/lockdown/properties/scope/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.lockdown.properties.scope.properties.services.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.services,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data61.criticality !== undefined && func0.call(data61, "criticality")){
let data64 = data61.criticality;
if(Array.isArray(data64)){
if(data64.length > 4){
const err121 = {instancePath:instancePath+"/lockdown/scope/criticality",schemaPath:"#/properties/lockdown/properties/scope/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.lockdown.properties.scope.properties.criticality,data:data64};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len22 = data64.length;
for(let i39=0; i39<len22; i39++){
let data65 = data64[i39];
if(typeof data65 !== "string"){
const err122 = {instancePath:instancePath+"/lockdown/scope/criticality/" + i39,schemaPath:"#/properties/lockdown/properties/scope/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.lockdown.properties.scope.properties.criticality.items.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.criticality.items,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data65 === "critical") || (data65 === "high")) || (data65 === "medium")) || (data65 === "low"))){
const err123 = {instancePath:instancePath+"/lockdown/scope/criticality/" + i39,schemaPath:"#/properties/lockdown/properties/scope/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.lockdown.properties.scope.properties.criticality.items.enum},schema:schema19.properties.lockdown.properties.scope.properties.criticality.items.enum,parentSchema:schema19.properties.lockdown.properties.scope.properties.criticality.items,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let i40 = data64.length;
let j17;
if(i40 > 1){
const indices7 = {};
for(;i40--;){
let item7 = data64[i40];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j17 = indices7[item7];
const err124 = {instancePath:instancePath+"/lockdown/scope/criticality",schemaPath:"#/properties/lockdown/properties/scope/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i40, j: j17},schema:true,parentSchema:schema19.properties.lockdown.properties.scope.properties.criticality,data:data64};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
break;
}
indices7[item7] = i40;
}
}
}
else {
const err125 = {instancePath:instancePath+"/lockdown/scope/criticality",schemaPath:"#/properties/lockdown/properties/scope/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.lockdown.properties.scope.properties.criticality.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.criticality,data:data64};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data61.types !== undefined && func0.call(data61, "types")){
let data66 = data61.types;
if(Array.isArray(data66)){
if(data66.length > 4){
const err126 = {instancePath:instancePath+"/lockdown/scope/types",schemaPath:"#/properties/lockdown/properties/scope/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.lockdown.properties.scope.properties.types,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len23 = data66.length;
for(let i41=0; i41<len23; i41++){
let data67 = data66[i41];
if(typeof data67 !== "string"){
const err127 = {instancePath:instancePath+"/lockdown/scope/types/" + i41,schemaPath:"#/properties/lockdown/properties/scope/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.lockdown.properties.scope.properties.types.items.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.types.items,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((((data67 === "standard") || (data67 === "normal")) || (data67 === "emergency")) || (data67 === "retrospective"))){
const err128 = {instancePath:instancePath+"/lockdown/scope/types/" + i41,schemaPath:"#/properties/lockdown/properties/scope/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.lockdown.properties.scope.properties.types.items.enum},schema:schema19.properties.lockdown.properties.scope.properties.types.items.enum,parentSchema:schema19.properties.lockdown.properties.scope.properties.types.items,data:data67};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
let i42 = data66.length;
let j18;
if(i42 > 1){
const indices8 = {};
for(;i42--;){
let item8 = data66[i42];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j18 = indices8[item8];
const err129 = {instancePath:instancePath+"/lockdown/scope/types",schemaPath:"#/properties/lockdown/properties/scope/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i42, j: j18},schema:true,parentSchema:schema19.properties.lockdown.properties.scope.properties.types,data:data66};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break;
}
indices8[item8] = i42;
}
}
}
else {
const err130 = {instancePath:instancePath+"/lockdown/scope/types",schemaPath:"#/properties/lockdown/properties/scope/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.lockdown.properties.scope.properties.types.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.types,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.environments !== undefined && func0.call(data61, "environments")){
let data68 = data61.environments;
if(Array.isArray(data68)){
if(data68.length > 20){
const err131 = {instancePath:instancePath+"/lockdown/scope/environments",schemaPath:"#/properties/lockdown/properties/scope/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.lockdown.properties.scope.properties.environments,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len24 = data68.length;
for(let i43=0; i43<len24; i43++){
if(!(validate54(data68[i43], {instancePath:instancePath+"/lockdown/scope/environments/" + i43,parentData:data68,parentDataProperty:i43,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i44 = data68.length;
let j19;
if(i44 > 1){
outer10:
for(;i44--;){
for(j19 = i44; j19--;){
if(func27(data68[i44], data68[j19])){
const err132 = {instancePath:instancePath+"/lockdown/scope/environments",schemaPath:"#/properties/lockdown/properties/scope/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i44, j: j19},schema:true,parentSchema:schema19.properties.lockdown.properties.scope.properties.environments,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break outer10;
}
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/lockdown/scope/environments",schemaPath:"#/properties/lockdown/properties/scope/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.lockdown.properties.scope.properties.environments.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.environments,data:data68};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data61.risk !== undefined && func0.call(data61, "risk")){
let data70 = data61.risk;
if(Array.isArray(data70)){
if(data70.length > 3){
const err134 = {instancePath:instancePath+"/lockdown/scope/risk",schemaPath:"#/properties/lockdown/properties/scope/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.lockdown.properties.scope.properties.risk,data:data70};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len25 = data70.length;
for(let i45=0; i45<len25; i45++){
if(!(validate68(data70[i45], {instancePath:instancePath+"/lockdown/scope/risk/" + i45,parentData:data70,parentDataProperty:i45,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
let i46 = data70.length;
let j20;
if(i46 > 1){
outer11:
for(;i46--;){
for(j20 = i46; j20--;){
if(func27(data70[i46], data70[j20])){
const err135 = {instancePath:instancePath+"/lockdown/scope/risk",schemaPath:"#/properties/lockdown/properties/scope/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i46, j: j20},schema:true,parentSchema:schema19.properties.lockdown.properties.scope.properties.risk,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
break outer11;
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/lockdown/scope/risk",schemaPath:"#/properties/lockdown/properties/scope/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.lockdown.properties.scope.properties.risk.type,parentSchema:schema19.properties.lockdown.properties.scope.properties.risk,data:data70};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/lockdown/scope",schemaPath:"#/properties/lockdown/properties/scope/type",keyword:"type",params:{type: "object"},schema:schema19.properties.lockdown.properties.scope.type,parentSchema:schema19.properties.lockdown.properties.scope,data:data61};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/lockdown",schemaPath:"#/properties/lockdown/type",keyword:"type",params:{type: "object"},schema:schema19.properties.lockdown.type,parentSchema:schema19.properties.lockdown,data:data57};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

