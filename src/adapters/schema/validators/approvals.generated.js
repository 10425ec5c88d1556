// Generated from schemas/ by `npm run generate`. Do not edit.
import { formats } from '../formats.ts';
import { runtime } from '../runtime.ts';
"use strict";
export const validate = validate52;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"version":{"type":"integer","minimum":1,"maximum":10000},"rules":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"for":{"type":"string","enum":["change","records","control","other"]},"when":{"type":"object","additionalProperties":false,"properties":{"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true},"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"outage":{"type":"boolean"},"blast_radius_at_least":{"type":"integer","minimum":1,"maximum":10000},"paths":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}}}},"steps":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"approvers":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":120,"pattern":"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"}},"require":{"oneOf":[{"type":"string","enum":["first","all"]},{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":100}},"required":["count"]},{"type":"object","additionalProperties":false,"properties":{"percent":{"type":"integer","minimum":1,"maximum":100}},"required":["percent"]}]},"order":{"type":"integer","minimum":1,"maximum":100},"distinct":{"type":"boolean"},"expires_after_hours":{"type":"integer","minimum":1,"maximum":10000},"delegation":{"type":"boolean"}},"required":["id","approvers","require"]}},"require":{"type":"string","enum":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"authorise":{"type":"object","additionalProperties":false,"properties":{"afterwards":{"type":"object","additionalProperties":false,"properties":{"by":{"type":"string","minLength":1,"maxLength":120,"pattern":"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"},"within_hours":{"type":"integer","minimum":1,"maximum":720}},"required":["by","within_hours"]}},"required":["afterwards"]}},"required":["id","for"]}},"classes":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"class":{"type":"string","enum":["change","records","control","other"]},"paths":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200}}},"required":["class","paths"]}},"reschedule":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"when":{"type":"object","additionalProperties":false,"properties":{"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true},"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"outage":{"type":"boolean"},"blast_radius_at_least":{"type":"integer","minimum":1,"maximum":10000},"paths":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}}}},"by":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":120,"pattern":"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"}},"within_hours":{"type":"integer","minimum":1,"maximum":2000}},"required":["id","by"]}},"waivers":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"properties":{"conflict":{"type":"string","enum":["same_service","parent","child","assignee_busy","outside_maintenance","freeze","open_major_incident","lead_time"]},"by":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":120,"pattern":"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"}}},"required":["conflict","by"]}},"risk":{"type":"object","additionalProperties":false,"properties":{"conditions":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"when":{"type":"object","additionalProperties":false,"properties":{"types":{"type":"array","maxItems":4,"items":{"type":"string","enum":["standard","normal","emergency","retrospective"]},"uniqueItems":true},"risk":{"type":"array","maxItems":3,"items":{"$ref":"common.schema.json#/$defs/level"},"uniqueItems":true},"services":{"type":"array","maxItems":200,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"criticality":{"type":"array","maxItems":4,"items":{"type":"string","enum":["critical","high","medium","low"]},"uniqueItems":true},"environments":{"type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/slug"},"uniqueItems":true},"outage":{"type":"boolean"},"blast_radius_at_least":{"type":"integer","minimum":1,"maximum":10000},"paths":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}}}},"risk":{"$ref":"common.schema.json#/$defs/level"}},"required":["id","when","risk"]}},"questions":{"type":"array","maxItems":40,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"question":{"$ref":"common.schema.json#/$defs/title"},"answers":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/slug"},"title":{"$ref":"common.schema.json#/$defs/title"},"points":{"type":"integer","minimum":0,"maximum":100}},"required":["id","title","points"]}}},"required":["id","question","answers"]}},"thresholds":{"type":"object","additionalProperties":false,"properties":{"medium":{"type":"integer","minimum":0,"maximum":1000},"high":{"type":"integer","minimum":0,"maximum":1000}},"required":["medium","high"]},"blast_radius":{"type":"object","additionalProperties":false,"properties":{"medium":{"type":"integer","minimum":1,"maximum":10000},"high":{"type":"integer","minimum":1,"maximum":10000}},"required":["medium","high"]}}},"lead_time_hours":{"type":"object","additionalProperties":false,"properties":{"standard":{"type":"integer","minimum":0,"maximum":2000},"normal":{"type":"integer","minimum":0,"maximum":2000},"emergency":{"type":"integer","minimum":0,"maximum":2000},"retrospective":{"type":"integer","minimum":0,"maximum":2000}}},"control_owners":{"type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/login"},"uniqueItems":true}},"required":["version","rules","classes","control_owners"],"$id":"approvals.schema.json"};
const func0 = Object.prototype.hasOwnProperty;
const func27 = runtime.equal;
const func69 = runtime.ucs2length;
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
if(func69(data) > 60){
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
if(func69(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func69(data) < 1){
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

const schema23 = {"type":"string","enum":["high","medium","low"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "high") || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","maxLength":110,"pattern":"^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$","patternErrorMessage":"Write the login alone, without @: letters, digits and single hyphens."};
const pattern9 = new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func69(data) > 110){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 110},schema:110,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$"},schema:"^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:\\[bot\\])?$",parentSchema:schema24,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="approvals.schema.json" */;
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
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rules === undefined) || (!(func0.call(data, "rules")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.classes === undefined) || (!(func0.call(data, "classes")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.control_owners === undefined) || (!(func0.call(data, "control_owners")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "control_owners"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "version") || (key0 === "rules")) || (key0 === "classes")) || (key0 === "reschedule")) || (key0 === "waivers")) || (key0 === "risk")) || (key0 === "lead_time_hours")) || (key0 === "control_owners"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.version.type,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 200){
const err8 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.rules,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.rules.items.required,parentSchema:schema19.properties.rules.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.for === undefined) || (!(func0.call(data2, "for")))){
const err10 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "for"},schema:schema19.properties.rules.items.required,parentSchema:schema19.properties.rules.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((((((key1 === "id") || (key1 === "title")) || (key1 === "for")) || (key1 === "when")) || (key1 === "steps")) || (key1 === "require")) || (key1 === "reason")) || (key1 === "authorise"))){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.rules.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
if(!(validate54(data2.id, {instancePath:instancePath+"/rules/" + i0+"/id",parentData:data2,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.title !== undefined && func0.call(data2, "title")){
if(!(validate56(data2.title, {instancePath:instancePath+"/rules/" + i0+"/title",parentData:data2,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data2.for !== undefined && func0.call(data2, "for")){
let data5 = data2.for;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/rules/" + i0+"/for",schemaPath:"#/properties/rules/items/properties/for/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.for.type,parentSchema:schema19.properties.rules.items.properties.for,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data5 === "change") || (data5 === "records")) || (data5 === "control")) || (data5 === "other"))){
const err13 = {instancePath:instancePath+"/rules/" + i0+"/for",schemaPath:"#/properties/rules/items/properties/for/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.items.properties.for.enum},schema:schema19.properties.rules.items.properties.for.enum,parentSchema:schema19.properties.rules.items.properties.for,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.when !== undefined && func0.call(data2, "when")){
let data6 = data2.when;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
if(!((((((((key2 === "types") || (key2 === "risk")) || (key2 === "services")) || (key2 === "criticality")) || (key2 === "environments")) || (key2 === "outage")) || (key2 === "blast_radius_at_least")) || (key2 === "paths"))){
const err14 = {instancePath:instancePath+"/rules/" + i0+"/when",schemaPath:"#/properties/rules/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.rules.items.properties.when,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.types !== undefined && func0.call(data6, "types")){
let data7 = data6.types;
if(Array.isArray(data7)){
if(data7.length > 4){
const err15 = {instancePath:instancePath+"/rules/" + i0+"/when/types",schemaPath:"#/properties/rules/items/properties/when/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.rules.items.properties.when.properties.types,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/rules/" + i0+"/when/types/" + i1,schemaPath:"#/properties/rules/items/properties/when/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.when.properties.types.items.type,parentSchema:schema19.properties.rules.items.properties.when.properties.types.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data8 === "standard") || (data8 === "normal")) || (data8 === "emergency")) || (data8 === "retrospective"))){
const err17 = {instancePath:instancePath+"/rules/" + i0+"/when/types/" + i1,schemaPath:"#/properties/rules/items/properties/when/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.items.properties.when.properties.types.items.enum},schema:schema19.properties.rules.items.properties.when.properties.types.items.enum,parentSchema:schema19.properties.rules.items.properties.when.properties.types.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/rules/" + i0+"/when/types",schemaPath:"#/properties/rules/items/properties/when/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema19.properties.rules.items.properties.when.properties.types,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err19 = {instancePath:instancePath+"/rules/" + i0+"/when/types",schemaPath:"#/properties/rules/items/properties/when/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.types.type,parentSchema:schema19.properties.rules.items.properties.when.properties.types,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.risk !== undefined && func0.call(data6, "risk")){
let data9 = data6.risk;
if(Array.isArray(data9)){
if(data9.length > 3){
const err20 = {instancePath:instancePath+"/rules/" + i0+"/when/risk",schemaPath:"#/properties/rules/items/properties/when/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.rules.items.properties.when.properties.risk,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(!(validate58(data9[i3], {instancePath:instancePath+"/rules/" + i0+"/when/risk/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let i4 = data9.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data9[i4], data9[j1])){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/when/risk",schemaPath:"#/properties/rules/items/properties/when/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema19.properties.rules.items.properties.when.properties.risk,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/rules/" + i0+"/when/risk",schemaPath:"#/properties/rules/items/properties/when/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.risk.type,parentSchema:schema19.properties.rules.items.properties.when.properties.risk,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.services !== undefined && func0.call(data6, "services")){
let data11 = data6.services;
if(Array.isArray(data11)){
if(data11.length > 200){
const err23 = {instancePath:instancePath+"/rules/" + i0+"/when/services",schemaPath:"#/properties/rules/items/properties/when/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.rules.items.properties.when.properties.services,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
if(!(validate54(data11[i5], {instancePath:instancePath+"/rules/" + i0+"/when/services/" + i5,parentData:data11,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i6 = data11.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data11[i6], data11[j2])){
const err24 = {instancePath:instancePath+"/rules/" + i0+"/when/services",schemaPath:"#/properties/rules/items/properties/when/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema19.properties.rules.items.properties.when.properties.services,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/rules/" + i0+"/when/services",schemaPath:"#/properties/rules/items/properties/when/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.services.type,parentSchema:schema19.properties.rules.items.properties.when.properties.services,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.criticality !== undefined && func0.call(data6, "criticality")){
let data13 = data6.criticality;
if(Array.isArray(data13)){
if(data13.length > 4){
const err26 = {instancePath:instancePath+"/rules/" + i0+"/when/criticality",schemaPath:"#/properties/rules/items/properties/when/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.rules.items.properties.when.properties.criticality,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len4 = data13.length;
for(let i7=0; i7<len4; i7++){
let data14 = data13[i7];
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/when/criticality/" + i7,schemaPath:"#/properties/rules/items/properties/when/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.when.properties.criticality.items.type,parentSchema:schema19.properties.rules.items.properties.when.properties.criticality.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data14 === "critical") || (data14 === "high")) || (data14 === "medium")) || (data14 === "low"))){
const err28 = {instancePath:instancePath+"/rules/" + i0+"/when/criticality/" + i7,schemaPath:"#/properties/rules/items/properties/when/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.items.properties.when.properties.criticality.items.enum},schema:schema19.properties.rules.items.properties.when.properties.criticality.items.enum,parentSchema:schema19.properties.rules.items.properties.when.properties.criticality.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i8 = data13.length;
let j3;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data13[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err29 = {instancePath:instancePath+"/rules/" + i0+"/when/criticality",schemaPath:"#/properties/rules/items/properties/when/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},schema:true,parentSchema:schema19.properties.rules.items.properties.when.properties.criticality,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules/" + i0+"/when/criticality",schemaPath:"#/properties/rules/items/properties/when/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.criticality.type,parentSchema:schema19.properties.rules.items.properties.when.properties.criticality,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.environments !== undefined && func0.call(data6, "environments")){
let data15 = data6.environments;
if(Array.isArray(data15)){
if(data15.length > 20){
const err31 = {instancePath:instancePath+"/rules/" + i0+"/when/environments",schemaPath:"#/properties/rules/items/properties/when/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.rules.items.properties.when.properties.environments,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len5 = data15.length;
for(let i9=0; i9<len5; i9++){
if(!(validate54(data15[i9], {instancePath:instancePath+"/rules/" + i0+"/when/environments/" + i9,parentData:data15,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i10 = data15.length;
let j4;
if(i10 > 1){
outer2:
for(;i10--;){
for(j4 = i10; j4--;){
if(func27(data15[i10], data15[j4])){
const err32 = {instancePath:instancePath+"/rules/" + i0+"/when/environments",schemaPath:"#/properties/rules/items/properties/when/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},schema:true,parentSchema:schema19.properties.rules.items.properties.when.properties.environments,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/rules/" + i0+"/when/environments",schemaPath:"#/properties/rules/items/properties/when/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.environments.type,parentSchema:schema19.properties.rules.items.properties.when.properties.environments,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.outage !== undefined && func0.call(data6, "outage")){
let data17 = data6.outage;
if(typeof data17 !== "boolean"){
const err34 = {instancePath:instancePath+"/rules/" + i0+"/when/outage",schemaPath:"#/properties/rules/items/properties/when/properties/outage/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.rules.items.properties.when.properties.outage.type,parentSchema:schema19.properties.rules.items.properties.when.properties.outage,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.blast_radius_at_least !== undefined && func0.call(data6, "blast_radius_at_least")){
let data18 = data6.blast_radius_at_least;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err35 = {instancePath:instancePath+"/rules/" + i0+"/when/blast_radius_at_least",schemaPath:"#/properties/rules/items/properties/when/properties/blast_radius_at_least/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.when.properties.blast_radius_at_least.type,parentSchema:schema19.properties.rules.items.properties.when.properties.blast_radius_at_least,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10000 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/rules/" + i0+"/when/blast_radius_at_least",schemaPath:"#/properties/rules/items/properties/when/properties/blast_radius_at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.rules.items.properties.when.properties.blast_radius_at_least,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/rules/" + i0+"/when/blast_radius_at_least",schemaPath:"#/properties/rules/items/properties/when/properties/blast_radius_at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.when.properties.blast_radius_at_least,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data6.paths !== undefined && func0.call(data6, "paths")){
let data19 = data6.paths;
if(Array.isArray(data19)){
if(data19.length > 50){
const err38 = {instancePath:instancePath+"/rules/" + i0+"/when/paths",schemaPath:"#/properties/rules/items/properties/when/properties/paths/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.rules.items.properties.when.properties.paths,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data19.length;
for(let i11=0; i11<len6; i11++){
let data20 = data19[i11];
if(typeof data20 === "string"){
if(func69(data20) > 200){
const err39 = {instancePath:instancePath+"/rules/" + i0+"/when/paths/" + i11,schemaPath:"#/properties/rules/items/properties/when/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.rules.items.properties.when.properties.paths.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func69(data20) < 1){
const err40 = {instancePath:instancePath+"/rules/" + i0+"/when/paths/" + i11,schemaPath:"#/properties/rules/items/properties/when/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.when.properties.paths.items,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/rules/" + i0+"/when/paths/" + i11,schemaPath:"#/properties/rules/items/properties/when/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.when.properties.paths.items.type,parentSchema:schema19.properties.rules.items.properties.when.properties.paths.items,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/rules/" + i0+"/when/paths",schemaPath:"#/properties/rules/items/properties/when/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.when.properties.paths.type,parentSchema:schema19.properties.rules.items.properties.when.properties.paths,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rules/" + i0+"/when",schemaPath:"#/properties/rules/items/properties/when/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.when.type,parentSchema:schema19.properties.rules.items.properties.when,data:data6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.steps !== undefined && func0.call(data2, "steps")){
let data21 = data2.steps;
if(Array.isArray(data21)){
if(data21.length > 20){
const err44 = {instancePath:instancePath+"/rules/" + i0+"/steps",schemaPath:"#/properties/rules/items/properties/steps/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.rules.items.properties.steps,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len7 = data21.length;
for(let i12=0; i12<len7; i12++){
let data22 = data21[i12];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.id === undefined) || (!(func0.call(data22, "id")))){
const err45 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12,schemaPath:"#/properties/rules/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.rules.items.properties.steps.items.required,parentSchema:schema19.properties.rules.items.properties.steps.items,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data22.approvers === undefined) || (!(func0.call(data22, "approvers")))){
const err46 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12,schemaPath:"#/properties/rules/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "approvers"},schema:schema19.properties.rules.items.properties.steps.items.required,parentSchema:schema19.properties.rules.items.properties.steps.items,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data22.require === undefined) || (!(func0.call(data22, "require")))){
const err47 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12,schemaPath:"#/properties/rules/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "require"},schema:schema19.properties.rules.items.properties.steps.items.required,parentSchema:schema19.properties.rules.items.properties.steps.items,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 of Object.keys(data22)){
if(!((((((((key3 === "id") || (key3 === "title")) || (key3 === "approvers")) || (key3 === "require")) || (key3 === "order")) || (key3 === "distinct")) || (key3 === "expires_after_hours")) || (key3 === "delegation"))){
const err48 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12,schemaPath:"#/properties/rules/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.rules.items.properties.steps.items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.id !== undefined && func0.call(data22, "id")){
if(!(validate54(data22.id, {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/id",parentData:data22,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data22.title !== undefined && func0.call(data22, "title")){
if(!(validate56(data22.title, {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/title",parentData:data22,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data22.approvers !== undefined && func0.call(data22, "approvers")){
let data25 = data22.approvers;
if(Array.isArray(data25)){
if(data25.length > 20){
const err49 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers",schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len8 = data25.length;
for(let i13=0; i13<len8; i13++){
let data26 = data25[i13];
if(typeof data26 === "string"){
if(func69(data26) > 120){
const err50 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers/" + i13,schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/items/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers.items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func69(data26) < 1){
const err51 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers/" + i13,schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers.items,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern5.test(data26)){
const err52 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers/" + i13,schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/items/pattern",keyword:"pattern",params:{pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"},schema:"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$",parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers.items,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers/" + i13,schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.steps.items.properties.approvers.items.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers.items,data:data26};
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
const err54 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/approvers",schemaPath:"#/properties/rules/items/properties/steps/items/properties/approvers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.steps.items.properties.approvers.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.approvers,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.require !== undefined && func0.call(data22, "require")){
let data27 = data22.require;
const _errs53 = errors;
let valid27 = false;
let passing0 = null;
const _errs54 = errors;
if(typeof data27 !== "string"){
const err55 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0],data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data27 === "first") || (data27 === "all"))){
const err56 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0],data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs54 === errors;
if(_valid0){
valid27 = true;
passing0 = 0;
}
const _errs56 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.count === undefined) || (!(func0.call(data27, "count")))){
const err57 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/required",keyword:"required",params:{missingProperty: "count"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].required,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key4 of Object.keys(data27)){
if(!(key4 === "count")){
const err58 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data27.count !== undefined && func0.call(data27, "count")){
let data28 = data27.count;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err59 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/count",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err60 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/count",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err61 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/count",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs56 === errors;
if(_valid0 && valid27){
valid27 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid27 = true;
passing0 = 1;
var props0 = true;
}
const _errs61 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.percent === undefined) || (!(func0.call(data27, "percent")))){
const err63 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/required",keyword:"required",params:{missingProperty: "percent"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].required,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],data:data27};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 of Object.keys(data27)){
if(!(key5 === "percent")){
const err64 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.percent !== undefined && func0.call(data27, "percent")){
let data29 = data27.percent;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err65 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/percent",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100 || isNaN(data29)){
const err66 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/percent",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require/percent",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs61 === errors;
if(_valid0 && valid27){
valid27 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid27 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid27){
const err69 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/require",schemaPath:"#/properties/rules/items/properties/steps/items/properties/require/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema19.properties.rules.items.properties.steps.items.properties.require.oneOf,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.require,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data22.order !== undefined && func0.call(data22, "order")){
let data30 = data22.order;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err70 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/order",schemaPath:"#/properties/rules/items/properties/steps/items/properties/order/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.steps.items.properties.order.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.order,data:data30};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
const err71 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/order",schemaPath:"#/properties/rules/items/properties/steps/items/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.order,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err72 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/order",schemaPath:"#/properties/rules/items/properties/steps/items/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.order,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data22.distinct !== undefined && func0.call(data22, "distinct")){
let data31 = data22.distinct;
if(typeof data31 !== "boolean"){
const err73 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/distinct",schemaPath:"#/properties/rules/items/properties/steps/items/properties/distinct/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.rules.items.properties.steps.items.properties.distinct.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.distinct,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.expires_after_hours !== undefined && func0.call(data22, "expires_after_hours")){
let data32 = data22.expires_after_hours;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err74 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/expires_after_hours",schemaPath:"#/properties/rules/items/properties/steps/items/properties/expires_after_hours/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,data:data32};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 10000 || isNaN(data32)){
const err75 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/expires_after_hours",schemaPath:"#/properties/rules/items/properties/steps/items/properties/expires_after_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err76 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/expires_after_hours",schemaPath:"#/properties/rules/items/properties/steps/items/properties/expires_after_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,data:data32};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data22.delegation !== undefined && func0.call(data22, "delegation")){
let data33 = data22.delegation;
if(typeof data33 !== "boolean"){
const err77 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12+"/delegation",schemaPath:"#/properties/rules/items/properties/steps/items/properties/delegation/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.rules.items.properties.steps.items.properties.delegation.type,parentSchema:schema19.properties.rules.items.properties.steps.items.properties.delegation,data:data33};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/rules/" + i0+"/steps/" + i12,schemaPath:"#/properties/rules/items/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.steps.items.type,parentSchema:schema19.properties.rules.items.properties.steps.items,data:data22};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/rules/" + i0+"/steps",schemaPath:"#/properties/rules/items/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.items.properties.steps.type,parentSchema:schema19.properties.rules.items.properties.steps,data:data21};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data2.require !== undefined && func0.call(data2, "require")){
let data34 = data2.require;
if(typeof data34 !== "string"){
const err80 = {instancePath:instancePath+"/rules/" + i0+"/require",schemaPath:"#/properties/rules/items/properties/require/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.require.type,parentSchema:schema19.properties.rules.items.properties.require,data:data34};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(data34 === "none")){
const err81 = {instancePath:instancePath+"/rules/" + i0+"/require",schemaPath:"#/properties/rules/items/properties/require/enum",keyword:"enum",params:{allowedValues: schema19.properties.rules.items.properties.require.enum},schema:schema19.properties.rules.items.properties.require.enum,parentSchema:schema19.properties.rules.items.properties.require,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data2.reason !== undefined && func0.call(data2, "reason")){
let data35 = data2.reason;
if(typeof data35 === "string"){
if(func69(data35) > 500){
const err82 = {instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.rules.items.properties.reason,data:data35};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func69(data35) < 1){
const err83 = {instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.reason,data:data35};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/rules/" + i0+"/reason",schemaPath:"#/properties/rules/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.reason.type,parentSchema:schema19.properties.rules.items.properties.reason,data:data35};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data2.authorise !== undefined && func0.call(data2, "authorise")){
let data36 = data2.authorise;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.afterwards === undefined) || (!(func0.call(data36, "afterwards")))){
const err85 = {instancePath:instancePath+"/rules/" + i0+"/authorise",schemaPath:"#/properties/rules/items/properties/authorise/required",keyword:"required",params:{missingProperty: "afterwards"},schema:schema19.properties.rules.items.properties.authorise.required,parentSchema:schema19.properties.rules.items.properties.authorise,data:data36};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key6 of Object.keys(data36)){
if(!(key6 === "afterwards")){
const err86 = {instancePath:instancePath+"/rules/" + i0+"/authorise",schemaPath:"#/properties/rules/items/properties/authorise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.rules.items.properties.authorise,data:data36};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.afterwards !== undefined && func0.call(data36, "afterwards")){
let data37 = data36.afterwards;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.by === undefined) || (!(func0.call(data37, "by")))){
const err87 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.rules.items.properties.authorise.properties.afterwards.required,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data37.within_hours === undefined) || (!(func0.call(data37, "within_hours")))){
const err88 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/required",keyword:"required",params:{missingProperty: "within_hours"},schema:schema19.properties.rules.items.properties.authorise.properties.afterwards.required,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards,data:data37};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key7 of Object.keys(data37)){
if(!((key7 === "by") || (key7 === "within_hours"))){
const err89 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards,data:data37};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.by !== undefined && func0.call(data37, "by")){
let data38 = data37.by;
if(typeof data38 === "string"){
if(func69(data38) > 120){
const err90 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/by",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/by/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.by,data:data38};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func69(data38) < 1){
const err91 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/by",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.by,data:data38};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern5.test(data38)){
const err92 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/by",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/by/pattern",keyword:"pattern",params:{pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"},schema:"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$",parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.by,data:data38};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/by",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/by/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.by.type,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.by,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data37.within_hours !== undefined && func0.call(data37, "within_hours")){
let data39 = data37.within_hours;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err94 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/within_hours",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours.type,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,data:data39};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 720 || isNaN(data39)){
const err95 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/within_hours",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},schema:720,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err96 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards/within_hours",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/rules/" + i0+"/authorise/afterwards",schemaPath:"#/properties/rules/items/properties/authorise/properties/afterwards/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.authorise.properties.afterwards.type,parentSchema:schema19.properties.rules.items.properties.authorise.properties.afterwards,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/rules/" + i0+"/authorise",schemaPath:"#/properties/rules/items/properties/authorise/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.properties.authorise.type,parentSchema:schema19.properties.rules.items.properties.authorise,data:data36};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rules.items.type,parentSchema:schema19.properties.rules.items,data:data2};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.type,parentSchema:schema19.properties.rules,data:data1};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.classes !== undefined && func0.call(data, "classes")){
let data40 = data.classes;
if(Array.isArray(data40)){
if(data40.length > 20){
const err101 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.classes,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len9 = data40.length;
for(let i14=0; i14<len9; i14++){
let data41 = data40[i14];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.class === undefined) || (!(func0.call(data41, "class")))){
const err102 = {instancePath:instancePath+"/classes/" + i14,schemaPath:"#/properties/classes/items/required",keyword:"required",params:{missingProperty: "class"},schema:schema19.properties.classes.items.required,parentSchema:schema19.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((data41.paths === undefined) || (!(func0.call(data41, "paths")))){
const err103 = {instancePath:instancePath+"/classes/" + i14,schemaPath:"#/properties/classes/items/required",keyword:"required",params:{missingProperty: "paths"},schema:schema19.properties.classes.items.required,parentSchema:schema19.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key8 of Object.keys(data41)){
if(!((key8 === "class") || (key8 === "paths"))){
const err104 = {instancePath:instancePath+"/classes/" + i14,schemaPath:"#/properties/classes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.class !== undefined && func0.call(data41, "class")){
let data42 = data41.class;
if(typeof data42 !== "string"){
const err105 = {instancePath:instancePath+"/classes/" + i14+"/class",schemaPath:"#/properties/classes/items/properties/class/type",keyword:"type",params:{type: "string"},schema:schema19.properties.classes.items.properties.class.type,parentSchema:schema19.properties.classes.items.properties.class,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((((data42 === "change") || (data42 === "records")) || (data42 === "control")) || (data42 === "other"))){
const err106 = {instancePath:instancePath+"/classes/" + i14+"/class",schemaPath:"#/properties/classes/items/properties/class/enum",keyword:"enum",params:{allowedValues: schema19.properties.classes.items.properties.class.enum},schema:schema19.properties.classes.items.properties.class.enum,parentSchema:schema19.properties.classes.items.properties.class,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data41.paths !== undefined && func0.call(data41, "paths")){
let data43 = data41.paths;
if(Array.isArray(data43)){
if(data43.length > 100){
const err107 = {instancePath:instancePath+"/classes/" + i14+"/paths",schemaPath:"#/properties/classes/items/properties/paths/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.classes.items.properties.paths,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len10 = data43.length;
for(let i15=0; i15<len10; i15++){
let data44 = data43[i15];
if(typeof data44 === "string"){
if(func69(data44) > 200){
const err108 = {instancePath:instancePath+"/classes/" + i14+"/paths/" + i15,schemaPath:"#/properties/classes/items/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.classes.items.properties.paths.items,data:data44};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func69(data44) < 1){
const err109 = {instancePath:instancePath+"/classes/" + i14+"/paths/" + i15,schemaPath:"#/properties/classes/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.classes.items.properties.paths.items,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/classes/" + i14+"/paths/" + i15,schemaPath:"#/properties/classes/items/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.classes.items.properties.paths.items.type,parentSchema:schema19.properties.classes.items.properties.paths.items,data:data44};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/classes/" + i14+"/paths",schemaPath:"#/properties/classes/items/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema19.properties.classes.items.properties.paths.type,parentSchema:schema19.properties.classes.items.properties.paths,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/classes/" + i14,schemaPath:"#/properties/classes/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.classes.items.type,parentSchema:schema19.properties.classes.items,data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.classes.type,parentSchema:schema19.properties.classes,data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.reschedule !== undefined && func0.call(data, "reschedule")){
let data45 = data.reschedule;
if(Array.isArray(data45)){
if(data45.length > 20){
const err114 = {instancePath:instancePath+"/reschedule",schemaPath:"#/properties/reschedule/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.reschedule,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len11 = data45.length;
for(let i16=0; i16<len11; i16++){
let data46 = data45[i16];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.id === undefined) || (!(func0.call(data46, "id")))){
const err115 = {instancePath:instancePath+"/reschedule/" + i16,schemaPath:"#/properties/reschedule/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.reschedule.items.required,parentSchema:schema19.properties.reschedule.items,data:data46};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data46.by === undefined) || (!(func0.call(data46, "by")))){
const err116 = {instancePath:instancePath+"/reschedule/" + i16,schemaPath:"#/properties/reschedule/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.reschedule.items.required,parentSchema:schema19.properties.reschedule.items,data:data46};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key9 of Object.keys(data46)){
if(!((((key9 === "id") || (key9 === "when")) || (key9 === "by")) || (key9 === "within_hours"))){
const err117 = {instancePath:instancePath+"/reschedule/" + i16,schemaPath:"#/properties/reschedule/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.reschedule.items,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data46.id !== undefined && func0.call(data46, "id")){
if(!(validate54(data46.id, {instancePath:instancePath+"/reschedule/" + i16+"/id",parentData:data46,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data46.when !== undefined && func0.call(data46, "when")){
let data48 = data46.when;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key10 of Object.keys(data48)){
if(!((((((((key10 === "types") || (key10 === "risk")) || (key10 === "services")) || (key10 === "criticality")) || (key10 === "environments")) || (key10 === "outage")) || (key10 === "blast_radius_at_least")) || (key10 === "paths"))){
const err118 = {instancePath:instancePath+"/reschedule/" + i16+"/when",schemaPath:"#/properties/reschedule/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.reschedule.items.properties.when,data:data48};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data48.types !== undefined && func0.call(data48, "types")){
let data49 = data48.types;
if(Array.isArray(data49)){
if(data49.length > 4){
const err119 = {instancePath:instancePath+"/reschedule/" + i16+"/when/types",schemaPath:"#/properties/reschedule/items/properties/when/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.reschedule.items.properties.when.properties.types,data:data49};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len12 = data49.length;
for(let i17=0; i17<len12; i17++){
let data50 = data49[i17];
if(typeof data50 !== "string"){
const err120 = {instancePath:instancePath+"/reschedule/" + i16+"/when/types/" + i17,schemaPath:"#/properties/reschedule/items/properties/when/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.reschedule.items.properties.when.properties.types.items.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.types.items,data:data50};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!((((data50 === "standard") || (data50 === "normal")) || (data50 === "emergency")) || (data50 === "retrospective"))){
const err121 = {instancePath:instancePath+"/reschedule/" + i16+"/when/types/" + i17,schemaPath:"#/properties/reschedule/items/properties/when/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.reschedule.items.properties.when.properties.types.items.enum},schema:schema19.properties.reschedule.items.properties.when.properties.types.items.enum,parentSchema:schema19.properties.reschedule.items.properties.when.properties.types.items,data:data50};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let i18 = data49.length;
let j5;
if(i18 > 1){
const indices2 = {};
for(;i18--;){
let item2 = data49[i18];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j5 = indices2[item2];
const err122 = {instancePath:instancePath+"/reschedule/" + i16+"/when/types",schemaPath:"#/properties/reschedule/items/properties/when/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5},schema:true,parentSchema:schema19.properties.reschedule.items.properties.when.properties.types,data:data49};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices2[item2] = i18;
}
}
}
else {
const err123 = {instancePath:instancePath+"/reschedule/" + i16+"/when/types",schemaPath:"#/properties/reschedule/items/properties/when/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.types.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.types,data:data49};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data48.risk !== undefined && func0.call(data48, "risk")){
let data51 = data48.risk;
if(Array.isArray(data51)){
if(data51.length > 3){
const err124 = {instancePath:instancePath+"/reschedule/" + i16+"/when/risk",schemaPath:"#/properties/reschedule/items/properties/when/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.reschedule.items.properties.when.properties.risk,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len13 = data51.length;
for(let i19=0; i19<len13; i19++){
if(!(validate58(data51[i19], {instancePath:instancePath+"/reschedule/" + i16+"/when/risk/" + i19,parentData:data51,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let i20 = data51.length;
let j6;
if(i20 > 1){
outer3:
for(;i20--;){
for(j6 = i20; j6--;){
if(func27(data51[i20], data51[j6])){
const err125 = {instancePath:instancePath+"/reschedule/" + i16+"/when/risk",schemaPath:"#/properties/reschedule/items/properties/when/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6},schema:true,parentSchema:schema19.properties.reschedule.items.properties.when.properties.risk,data:data51};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/reschedule/" + i16+"/when/risk",schemaPath:"#/properties/reschedule/items/properties/when/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.risk.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.risk,data:data51};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data48.services !== undefined && func0.call(data48, "services")){
let data53 = data48.services;
if(Array.isArray(data53)){
if(data53.length > 200){
const err127 = {instancePath:instancePath+"/reschedule/" + i16+"/when/services",schemaPath:"#/properties/reschedule/items/properties/when/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.reschedule.items.properties.when.properties.services,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len14 = data53.length;
for(let i21=0; i21<len14; i21++){
if(!(validate54(data53[i21], {instancePath:instancePath+"/reschedule/" + i16+"/when/services/" + i21,parentData:data53,parentDataProperty:i21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i22 = data53.length;
let j7;
if(i22 > 1){
outer4:
for(;i22--;){
for(j7 = i22; j7--;){
if(func27(data53[i22], data53[j7])){
const err128 = {instancePath:instancePath+"/reschedule/" + i16+"/when/services",schemaPath:"#/properties/reschedule/items/properties/when/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7},schema:true,parentSchema:schema19.properties.reschedule.items.properties.when.properties.services,data:data53};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/reschedule/" + i16+"/when/services",schemaPath:"#/properties/reschedule/items/properties/when/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.services.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.services,data:data53};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data48.criticality !== undefined && func0.call(data48, "criticality")){
let data55 = data48.criticality;
if(Array.isArray(data55)){
if(data55.length > 4){
const err130 = {instancePath:instancePath+"/reschedule/" + i16+"/when/criticality",schemaPath:"#/properties/reschedule/items/properties/when/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.reschedule.items.properties.when.properties.criticality,data:data55};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len15 = data55.length;
for(let i23=0; i23<len15; i23++){
let data56 = data55[i23];
if(typeof data56 !== "string"){
const err131 = {instancePath:instancePath+"/reschedule/" + i16+"/when/criticality/" + i23,schemaPath:"#/properties/reschedule/items/properties/when/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.reschedule.items.properties.when.properties.criticality.items.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.criticality.items,data:data56};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((((data56 === "critical") || (data56 === "high")) || (data56 === "medium")) || (data56 === "low"))){
const err132 = {instancePath:instancePath+"/reschedule/" + i16+"/when/criticality/" + i23,schemaPath:"#/properties/reschedule/items/properties/when/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.reschedule.items.properties.when.properties.criticality.items.enum},schema:schema19.properties.reschedule.items.properties.when.properties.criticality.items.enum,parentSchema:schema19.properties.reschedule.items.properties.when.properties.criticality.items,data:data56};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let i24 = data55.length;
let j8;
if(i24 > 1){
const indices3 = {};
for(;i24--;){
let item3 = data55[i24];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j8 = indices3[item3];
const err133 = {instancePath:instancePath+"/reschedule/" + i16+"/when/criticality",schemaPath:"#/properties/reschedule/items/properties/when/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j8},schema:true,parentSchema:schema19.properties.reschedule.items.properties.when.properties.criticality,data:data55};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break;
}
indices3[item3] = i24;
}
}
}
else {
const err134 = {instancePath:instancePath+"/reschedule/" + i16+"/when/criticality",schemaPath:"#/properties/reschedule/items/properties/when/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.criticality.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.criticality,data:data55};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data48.environments !== undefined && func0.call(data48, "environments")){
let data57 = data48.environments;
if(Array.isArray(data57)){
if(data57.length > 20){
const err135 = {instancePath:instancePath+"/reschedule/" + i16+"/when/environments",schemaPath:"#/properties/reschedule/items/properties/when/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.reschedule.items.properties.when.properties.environments,data:data57};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len16 = data57.length;
for(let i25=0; i25<len16; i25++){
if(!(validate54(data57[i25], {instancePath:instancePath+"/reschedule/" + i16+"/when/environments/" + i25,parentData:data57,parentDataProperty:i25,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i26 = data57.length;
let j9;
if(i26 > 1){
outer5:
for(;i26--;){
for(j9 = i26; j9--;){
if(func27(data57[i26], data57[j9])){
const err136 = {instancePath:instancePath+"/reschedule/" + i16+"/when/environments",schemaPath:"#/properties/reschedule/items/properties/when/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j9},schema:true,parentSchema:schema19.properties.reschedule.items.properties.when.properties.environments,data:data57};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/reschedule/" + i16+"/when/environments",schemaPath:"#/properties/reschedule/items/properties/when/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.environments.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.environments,data:data57};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data48.outage !== undefined && func0.call(data48, "outage")){
let data59 = data48.outage;
if(typeof data59 !== "boolean"){
const err138 = {instancePath:instancePath+"/reschedule/" + i16+"/when/outage",schemaPath:"#/properties/reschedule/items/properties/when/properties/outage/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.reschedule.items.properties.when.properties.outage.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.outage,data:data59};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.blast_radius_at_least !== undefined && func0.call(data48, "blast_radius_at_least")){
let data60 = data48.blast_radius_at_least;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err139 = {instancePath:instancePath+"/reschedule/" + i16+"/when/blast_radius_at_least",schemaPath:"#/properties/reschedule/items/properties/when/properties/blast_radius_at_least/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.reschedule.items.properties.when.properties.blast_radius_at_least.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.blast_radius_at_least,data:data60};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 10000 || isNaN(data60)){
const err140 = {instancePath:instancePath+"/reschedule/" + i16+"/when/blast_radius_at_least",schemaPath:"#/properties/reschedule/items/properties/when/properties/blast_radius_at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.reschedule.items.properties.when.properties.blast_radius_at_least,data:data60};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err141 = {instancePath:instancePath+"/reschedule/" + i16+"/when/blast_radius_at_least",schemaPath:"#/properties/reschedule/items/properties/when/properties/blast_radius_at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.reschedule.items.properties.when.properties.blast_radius_at_least,data:data60};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data48.paths !== undefined && func0.call(data48, "paths")){
let data61 = data48.paths;
if(Array.isArray(data61)){
if(data61.length > 50){
const err142 = {instancePath:instancePath+"/reschedule/" + i16+"/when/paths",schemaPath:"#/properties/reschedule/items/properties/when/properties/paths/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.reschedule.items.properties.when.properties.paths,data:data61};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len17 = data61.length;
for(let i27=0; i27<len17; i27++){
let data62 = data61[i27];
if(typeof data62 === "string"){
if(func69(data62) > 200){
const err143 = {instancePath:instancePath+"/reschedule/" + i16+"/when/paths/" + i27,schemaPath:"#/properties/reschedule/items/properties/when/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.reschedule.items.properties.when.properties.paths.items,data:data62};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func69(data62) < 1){
const err144 = {instancePath:instancePath+"/reschedule/" + i16+"/when/paths/" + i27,schemaPath:"#/properties/reschedule/items/properties/when/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.reschedule.items.properties.when.properties.paths.items,data:data62};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/reschedule/" + i16+"/when/paths/" + i27,schemaPath:"#/properties/reschedule/items/properties/when/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.reschedule.items.properties.when.properties.paths.items.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.paths.items,data:data62};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/reschedule/" + i16+"/when/paths",schemaPath:"#/properties/reschedule/items/properties/when/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.when.properties.paths.type,parentSchema:schema19.properties.reschedule.items.properties.when.properties.paths,data:data61};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/reschedule/" + i16+"/when",schemaPath:"#/properties/reschedule/items/properties/when/type",keyword:"type",params:{type: "object"},schema:schema19.properties.reschedule.items.properties.when.type,parentSchema:schema19.properties.reschedule.items.properties.when,data:data48};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data46.by !== undefined && func0.call(data46, "by")){
let data63 = data46.by;
if(Array.isArray(data63)){
if(data63.length > 10){
const err148 = {instancePath:instancePath+"/reschedule/" + i16+"/by",schemaPath:"#/properties/reschedule/items/properties/by/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.reschedule.items.properties.by,data:data63};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len18 = data63.length;
for(let i28=0; i28<len18; i28++){
let data64 = data63[i28];
if(typeof data64 === "string"){
if(func69(data64) > 120){
const err149 = {instancePath:instancePath+"/reschedule/" + i16+"/by/" + i28,schemaPath:"#/properties/reschedule/items/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema19.properties.reschedule.items.properties.by.items,data:data64};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func69(data64) < 1){
const err150 = {instancePath:instancePath+"/reschedule/" + i16+"/by/" + i28,schemaPath:"#/properties/reschedule/items/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.reschedule.items.properties.by.items,data:data64};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern5.test(data64)){
const err151 = {instancePath:instancePath+"/reschedule/" + i16+"/by/" + i28,schemaPath:"#/properties/reschedule/items/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"},schema:"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$",parentSchema:schema19.properties.reschedule.items.properties.by.items,data:data64};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/reschedule/" + i16+"/by/" + i28,schemaPath:"#/properties/reschedule/items/properties/by/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.reschedule.items.properties.by.items.type,parentSchema:schema19.properties.reschedule.items.properties.by.items,data:data64};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/reschedule/" + i16+"/by",schemaPath:"#/properties/reschedule/items/properties/by/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.items.properties.by.type,parentSchema:schema19.properties.reschedule.items.properties.by,data:data63};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data46.within_hours !== undefined && func0.call(data46, "within_hours")){
let data65 = data46.within_hours;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err154 = {instancePath:instancePath+"/reschedule/" + i16+"/within_hours",schemaPath:"#/properties/reschedule/items/properties/within_hours/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.reschedule.items.properties.within_hours.type,parentSchema:schema19.properties.reschedule.items.properties.within_hours,data:data65};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 2000 || isNaN(data65)){
const err155 = {instancePath:instancePath+"/reschedule/" + i16+"/within_hours",schemaPath:"#/properties/reschedule/items/properties/within_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema19.properties.reschedule.items.properties.within_hours,data:data65};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err156 = {instancePath:instancePath+"/reschedule/" + i16+"/within_hours",schemaPath:"#/properties/reschedule/items/properties/within_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.reschedule.items.properties.within_hours,data:data65};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/reschedule/" + i16,schemaPath:"#/properties/reschedule/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.reschedule.items.type,parentSchema:schema19.properties.reschedule.items,data:data46};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/reschedule",schemaPath:"#/properties/reschedule/type",keyword:"type",params:{type: "array"},schema:schema19.properties.reschedule.type,parentSchema:schema19.properties.reschedule,data:data45};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data66 = data.waivers;
if(Array.isArray(data66)){
if(data66.length > 20){
const err159 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.waivers,data:data66};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len19 = data66.length;
for(let i29=0; i29<len19; i29++){
let data67 = data66[i29];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.conflict === undefined) || (!(func0.call(data67, "conflict")))){
const err160 = {instancePath:instancePath+"/waivers/" + i29,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "conflict"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data67};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((data67.by === undefined) || (!(func0.call(data67, "by")))){
const err161 = {instancePath:instancePath+"/waivers/" + i29,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data67};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key11 of Object.keys(data67)){
if(!((key11 === "conflict") || (key11 === "by"))){
const err162 = {instancePath:instancePath+"/waivers/" + i29,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.waivers.items,data:data67};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data67.conflict !== undefined && func0.call(data67, "conflict")){
let data68 = data67.conflict;
if(typeof data68 !== "string"){
const err163 = {instancePath:instancePath+"/waivers/" + i29+"/conflict",schemaPath:"#/properties/waivers/items/properties/conflict/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.conflict.type,parentSchema:schema19.properties.waivers.items.properties.conflict,data:data68};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((((((((data68 === "same_service") || (data68 === "parent")) || (data68 === "child")) || (data68 === "assignee_busy")) || (data68 === "outside_maintenance")) || (data68 === "freeze")) || (data68 === "open_major_incident")) || (data68 === "lead_time"))){
const err164 = {instancePath:instancePath+"/waivers/" + i29+"/conflict",schemaPath:"#/properties/waivers/items/properties/conflict/enum",keyword:"enum",params:{allowedValues: schema19.properties.waivers.items.properties.conflict.enum},schema:schema19.properties.waivers.items.properties.conflict.enum,parentSchema:schema19.properties.waivers.items.properties.conflict,data:data68};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data67.by !== undefined && func0.call(data67, "by")){
let data69 = data67.by;
if(Array.isArray(data69)){
if(data69.length > 10){
const err165 = {instancePath:instancePath+"/waivers/" + i29+"/by",schemaPath:"#/properties/waivers/items/properties/by/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.waivers.items.properties.by,data:data69};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len20 = data69.length;
for(let i30=0; i30<len20; i30++){
let data70 = data69[i30];
if(typeof data70 === "string"){
if(func69(data70) > 120){
const err166 = {instancePath:instancePath+"/waivers/" + i29+"/by/" + i30,schemaPath:"#/properties/waivers/items/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema19.properties.waivers.items.properties.by.items,data:data70};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func69(data70) < 1){
const err167 = {instancePath:instancePath+"/waivers/" + i29+"/by/" + i30,schemaPath:"#/properties/waivers/items/properties/by/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.by.items,data:data70};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern5.test(data70)){
const err168 = {instancePath:instancePath+"/waivers/" + i29+"/by/" + i30,schemaPath:"#/properties/waivers/items/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$"},schema:"^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9-]+|team:[a-z0-9-]+)$",parentSchema:schema19.properties.waivers.items.properties.by.items,data:data70};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/waivers/" + i29+"/by/" + i30,schemaPath:"#/properties/waivers/items/properties/by/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.by.items.type,parentSchema:schema19.properties.waivers.items.properties.by.items,data:data70};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/waivers/" + i29+"/by",schemaPath:"#/properties/waivers/items/properties/by/type",keyword:"type",params:{type: "array"},schema:schema19.properties.waivers.items.properties.by.type,parentSchema:schema19.properties.waivers.items.properties.by,data:data69};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/waivers/" + i29,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.waivers.items.type,parentSchema:schema19.properties.waivers.items,data:data67};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.waivers.type,parentSchema:schema19.properties.waivers,data:data66};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.risk !== undefined && func0.call(data, "risk")){
let data71 = data.risk;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key12 of Object.keys(data71)){
if(!((((key12 === "conditions") || (key12 === "questions")) || (key12 === "thresholds")) || (key12 === "blast_radius"))){
const err173 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.risk,data:data71};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data71.conditions !== undefined && func0.call(data71, "conditions")){
let data72 = data71.conditions;
if(Array.isArray(data72)){
if(data72.length > 50){
const err174 = {instancePath:instancePath+"/risk/conditions",schemaPath:"#/properties/risk/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.risk.properties.conditions,data:data72};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len21 = data72.length;
for(let i31=0; i31<len21; i31++){
let data73 = data72[i31];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if((data73.id === undefined) || (!(func0.call(data73, "id")))){
const err175 = {instancePath:instancePath+"/risk/conditions/" + i31,schemaPath:"#/properties/risk/properties/conditions/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.risk.properties.conditions.items.required,parentSchema:schema19.properties.risk.properties.conditions.items,data:data73};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((data73.when === undefined) || (!(func0.call(data73, "when")))){
const err176 = {instancePath:instancePath+"/risk/conditions/" + i31,schemaPath:"#/properties/risk/properties/conditions/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema19.properties.risk.properties.conditions.items.required,parentSchema:schema19.properties.risk.properties.conditions.items,data:data73};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((data73.risk === undefined) || (!(func0.call(data73, "risk")))){
const err177 = {instancePath:instancePath+"/risk/conditions/" + i31,schemaPath:"#/properties/risk/properties/conditions/items/required",keyword:"required",params:{missingProperty: "risk"},schema:schema19.properties.risk.properties.conditions.items.required,parentSchema:schema19.properties.risk.properties.conditions.items,data:data73};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key13 of Object.keys(data73)){
if(!((((key13 === "id") || (key13 === "title")) || (key13 === "when")) || (key13 === "risk"))){
const err178 = {instancePath:instancePath+"/risk/conditions/" + i31,schemaPath:"#/properties/risk/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema19.properties.risk.properties.conditions.items,data:data73};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data73.id !== undefined && func0.call(data73, "id")){
if(!(validate54(data73.id, {instancePath:instancePath+"/risk/conditions/" + i31+"/id",parentData:data73,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data73.title !== undefined && func0.call(data73, "title")){
if(!(validate56(data73.title, {instancePath:instancePath+"/risk/conditions/" + i31+"/title",parentData:data73,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data73.when !== undefined && func0.call(data73, "when")){
let data76 = data73.when;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key14 of Object.keys(data76)){
if(!((((((((key14 === "types") || (key14 === "risk")) || (key14 === "services")) || (key14 === "criticality")) || (key14 === "environments")) || (key14 === "outage")) || (key14 === "blast_radius_at_least")) || (key14 === "paths"))){
const err179 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when,data:data76};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data76.types !== undefined && func0.call(data76, "types")){
let data77 = data76.types;
if(Array.isArray(data77)){
if(data77.length > 4){
const err180 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/types",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/types/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types,data:data77};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len22 = data77.length;
for(let i32=0; i32<len22; i32++){
let data78 = data77[i32];
if(typeof data78 !== "string"){
const err181 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/types/" + i32,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/types/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types.items.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types.items,data:data78};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!((((data78 === "standard") || (data78 === "normal")) || (data78 === "emergency")) || (data78 === "retrospective"))){
const err182 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/types/" + i32,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/types/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.risk.properties.conditions.items.properties.when.properties.types.items.enum},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types.items.enum,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types.items,data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
let i33 = data77.length;
let j10;
if(i33 > 1){
const indices4 = {};
for(;i33--;){
let item4 = data77[i33];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j10 = indices4[item4];
const err183 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/types",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/types/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j10},schema:true,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types,data:data77};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
break;
}
indices4[item4] = i33;
}
}
}
else {
const err184 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/types",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.types,data:data77};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data76.risk !== undefined && func0.call(data76, "risk")){
let data79 = data76.risk;
if(Array.isArray(data79)){
if(data79.length > 3){
const err185 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/risk",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/risk/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.risk,data:data79};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len23 = data79.length;
for(let i34=0; i34<len23; i34++){
if(!(validate58(data79[i34], {instancePath:instancePath+"/risk/conditions/" + i31+"/when/risk/" + i34,parentData:data79,parentDataProperty:i34,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let i35 = data79.length;
let j11;
if(i35 > 1){
outer6:
for(;i35--;){
for(j11 = i35; j11--;){
if(func27(data79[i35], data79[j11])){
const err186 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/risk",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/risk/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j11},schema:true,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.risk,data:data79};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/risk",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/risk/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.risk.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.risk,data:data79};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data76.services !== undefined && func0.call(data76, "services")){
let data81 = data76.services;
if(Array.isArray(data81)){
if(data81.length > 200){
const err188 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/services",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.services,data:data81};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len24 = data81.length;
for(let i36=0; i36<len24; i36++){
if(!(validate54(data81[i36], {instancePath:instancePath+"/risk/conditions/" + i31+"/when/services/" + i36,parentData:data81,parentDataProperty:i36,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i37 = data81.length;
let j12;
if(i37 > 1){
outer7:
for(;i37--;){
for(j12 = i37; j12--;){
if(func27(data81[i37], data81[j12])){
const err189 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/services",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j12},schema:true,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.services,data:data81};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
break outer7;
}
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/services",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/services/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.services.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.services,data:data81};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data76.criticality !== undefined && func0.call(data76, "criticality")){
let data83 = data76.criticality;
if(Array.isArray(data83)){
if(data83.length > 4){
const err191 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/criticality",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/criticality/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality,data:data83};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len25 = data83.length;
for(let i38=0; i38<len25; i38++){
let data84 = data83[i38];
if(typeof data84 !== "string"){
const err192 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/criticality/" + i38,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/criticality/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.items.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.items,data:data84};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((((data84 === "critical") || (data84 === "high")) || (data84 === "medium")) || (data84 === "low"))){
const err193 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/criticality/" + i38,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/criticality/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.items.enum},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.items.enum,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.items,data:data84};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
let i39 = data83.length;
let j13;
if(i39 > 1){
const indices5 = {};
for(;i39--;){
let item5 = data83[i39];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j13 = indices5[item5];
const err194 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/criticality",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/criticality/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j13},schema:true,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality,data:data83};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
break;
}
indices5[item5] = i39;
}
}
}
else {
const err195 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/criticality",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/criticality/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.criticality,data:data83};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data76.environments !== undefined && func0.call(data76, "environments")){
let data85 = data76.environments;
if(Array.isArray(data85)){
if(data85.length > 20){
const err196 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/environments",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.environments,data:data85};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len26 = data85.length;
for(let i40=0; i40<len26; i40++){
if(!(validate54(data85[i40], {instancePath:instancePath+"/risk/conditions/" + i31+"/when/environments/" + i40,parentData:data85,parentDataProperty:i40,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
let i41 = data85.length;
let j14;
if(i41 > 1){
outer8:
for(;i41--;){
for(j14 = i41; j14--;){
if(func27(data85[i41], data85[j14])){
const err197 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/environments",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/environments/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j14},schema:true,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.environments,data:data85};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
break outer8;
}
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/environments",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/environments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.environments.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.environments,data:data85};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data76.outage !== undefined && func0.call(data76, "outage")){
let data87 = data76.outage;
if(typeof data87 !== "boolean"){
const err199 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/outage",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/outage/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.outage.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.outage,data:data87};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data76.blast_radius_at_least !== undefined && func0.call(data76, "blast_radius_at_least")){
let data88 = data76.blast_radius_at_least;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err200 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/blast_radius_at_least",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/blast_radius_at_least/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.blast_radius_at_least.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.blast_radius_at_least,data:data88};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 10000 || isNaN(data88)){
const err201 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/blast_radius_at_least",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/blast_radius_at_least/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.blast_radius_at_least,data:data88};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err202 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/blast_radius_at_least",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/blast_radius_at_least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.blast_radius_at_least,data:data88};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data76.paths !== undefined && func0.call(data76, "paths")){
let data89 = data76.paths;
if(Array.isArray(data89)){
if(data89.length > 50){
const err203 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/paths",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/paths/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths,data:data89};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len27 = data89.length;
for(let i42=0; i42<len27; i42++){
let data90 = data89[i42];
if(typeof data90 === "string"){
if(func69(data90) > 200){
const err204 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/paths/" + i42,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/paths/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths.items,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(func69(data90) < 1){
const err205 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/paths/" + i42,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths.items,data:data90};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/paths/" + i42,schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/paths/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths.items.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths.items,data:data90};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when/paths",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when.properties.paths,data:data89};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/risk/conditions/" + i31+"/when",schemaPath:"#/properties/risk/properties/conditions/items/properties/when/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.conditions.items.properties.when.type,parentSchema:schema19.properties.risk.properties.conditions.items.properties.when,data:data76};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data73.risk !== undefined && func0.call(data73, "risk")){
if(!(validate58(data73.risk, {instancePath:instancePath+"/risk/conditions/" + i31+"/risk",parentData:data73,parentDataProperty:"risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err209 = {instancePath:instancePath+"/risk/conditions/" + i31,schemaPath:"#/properties/risk/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.conditions.items.type,parentSchema:schema19.properties.risk.properties.conditions.items,data:data73};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/risk/conditions",schemaPath:"#/properties/risk/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.conditions.type,parentSchema:schema19.properties.risk.properties.conditions,data:data72};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data71.questions !== undefined && func0.call(data71, "questions")){
let data92 = data71.questions;
if(Array.isArray(data92)){
if(data92.length > 40){
const err211 = {instancePath:instancePath+"/risk/questions",schemaPath:"#/properties/risk/properties/questions/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema19.properties.risk.properties.questions,data:data92};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len28 = data92.length;
for(let i43=0; i43<len28; i43++){
let data93 = data92[i43];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.id === undefined) || (!(func0.call(data93, "id")))){
const err212 = {instancePath:instancePath+"/risk/questions/" + i43,schemaPath:"#/properties/risk/properties/questions/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.risk.properties.questions.items.required,parentSchema:schema19.properties.risk.properties.questions.items,data:data93};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((data93.question === undefined) || (!(func0.call(data93, "question")))){
const err213 = {instancePath:instancePath+"/risk/questions/" + i43,schemaPath:"#/properties/risk/properties/questions/items/required",keyword:"required",params:{missingProperty: "question"},schema:schema19.properties.risk.properties.questions.items.required,parentSchema:schema19.properties.risk.properties.questions.items,data:data93};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((data93.answers === undefined) || (!(func0.call(data93, "answers")))){
const err214 = {instancePath:instancePath+"/risk/questions/" + i43,schemaPath:"#/properties/risk/properties/questions/items/required",keyword:"required",params:{missingProperty: "answers"},schema:schema19.properties.risk.properties.questions.items.required,parentSchema:schema19.properties.risk.properties.questions.items,data:data93};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key15 of Object.keys(data93)){
if(!(((key15 === "id") || (key15 === "question")) || (key15 === "answers"))){
const err215 = {instancePath:instancePath+"/risk/questions/" + i43,schemaPath:"#/properties/risk/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.risk.properties.questions.items,data:data93};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data93.id !== undefined && func0.call(data93, "id")){
if(!(validate54(data93.id, {instancePath:instancePath+"/risk/questions/" + i43+"/id",parentData:data93,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data93.question !== undefined && func0.call(data93, "question")){
if(!(validate56(data93.question, {instancePath:instancePath+"/risk/questions/" + i43+"/question",parentData:data93,parentDataProperty:"question",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data93.answers !== undefined && func0.call(data93, "answers")){
let data96 = data93.answers;
if(Array.isArray(data96)){
if(data96.length > 10){
const err216 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers",schemaPath:"#/properties/risk/properties/questions/items/properties/answers/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers,data:data96};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len29 = data96.length;
for(let i44=0; i44<len29; i44++){
let data97 = data96[i44];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if((data97.id === undefined) || (!(func0.call(data97, "id")))){
const err217 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44,schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.risk.properties.questions.items.properties.answers.items.required,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items,data:data97};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((data97.title === undefined) || (!(func0.call(data97, "title")))){
const err218 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44,schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema19.properties.risk.properties.questions.items.properties.answers.items.required,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items,data:data97};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((data97.points === undefined) || (!(func0.call(data97, "points")))){
const err219 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44,schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "points"},schema:schema19.properties.risk.properties.questions.items.properties.answers.items.required,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items,data:data97};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key16 of Object.keys(data97)){
if(!(((key16 === "id") || (key16 === "title")) || (key16 === "points"))){
const err220 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44,schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items,data:data97};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data97.id !== undefined && func0.call(data97, "id")){
if(!(validate54(data97.id, {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44+"/id",parentData:data97,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data97.title !== undefined && func0.call(data97, "title")){
if(!(validate56(data97.title, {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44+"/title",parentData:data97,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data97.points !== undefined && func0.call(data97, "points")){
let data100 = data97.points;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err221 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44+"/points",schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/properties/points/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points.type,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,data:data100};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 100 || isNaN(data100)){
const err222 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44+"/points",schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,data:data100};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data100 < 0 || isNaN(data100)){
const err223 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44+"/points",schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,data:data100};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
else {
const err224 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers/" + i44,schemaPath:"#/properties/risk/properties/questions/items/properties/answers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.questions.items.properties.answers.items.type,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers.items,data:data97};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/risk/questions/" + i43+"/answers",schemaPath:"#/properties/risk/properties/questions/items/properties/answers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.questions.items.properties.answers.type,parentSchema:schema19.properties.risk.properties.questions.items.properties.answers,data:data96};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/risk/questions/" + i43,schemaPath:"#/properties/risk/properties/questions/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.questions.items.type,parentSchema:schema19.properties.risk.properties.questions.items,data:data93};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/risk/questions",schemaPath:"#/properties/risk/properties/questions/type",keyword:"type",params:{type: "array"},schema:schema19.properties.risk.properties.questions.type,parentSchema:schema19.properties.risk.properties.questions,data:data92};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data71.thresholds !== undefined && func0.call(data71, "thresholds")){
let data101 = data71.thresholds;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if((data101.medium === undefined) || (!(func0.call(data101, "medium")))){
const err228 = {instancePath:instancePath+"/risk/thresholds",schemaPath:"#/properties/risk/properties/thresholds/required",keyword:"required",params:{missingProperty: "medium"},schema:schema19.properties.risk.properties.thresholds.required,parentSchema:schema19.properties.risk.properties.thresholds,data:data101};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((data101.high === undefined) || (!(func0.call(data101, "high")))){
const err229 = {instancePath:instancePath+"/risk/thresholds",schemaPath:"#/properties/risk/properties/thresholds/required",keyword:"required",params:{missingProperty: "high"},schema:schema19.properties.risk.properties.thresholds.required,parentSchema:schema19.properties.risk.properties.thresholds,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key17 of Object.keys(data101)){
if(!((key17 === "medium") || (key17 === "high"))){
const err230 = {instancePath:instancePath+"/risk/thresholds",schemaPath:"#/properties/risk/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema19.properties.risk.properties.thresholds,data:data101};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data101.medium !== undefined && func0.call(data101, "medium")){
let data102 = data101.medium;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err231 = {instancePath:instancePath+"/risk/thresholds/medium",schemaPath:"#/properties/risk/properties/thresholds/properties/medium/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.thresholds.properties.medium.type,parentSchema:schema19.properties.risk.properties.thresholds.properties.medium,data:data102};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 1000 || isNaN(data102)){
const err232 = {instancePath:instancePath+"/risk/thresholds/medium",schemaPath:"#/properties/risk/properties/thresholds/properties/medium/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema19.properties.risk.properties.thresholds.properties.medium,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data102 < 0 || isNaN(data102)){
const err233 = {instancePath:instancePath+"/risk/thresholds/medium",schemaPath:"#/properties/risk/properties/thresholds/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.risk.properties.thresholds.properties.medium,data:data102};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
if(data101.high !== undefined && func0.call(data101, "high")){
let data103 = data101.high;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err234 = {instancePath:instancePath+"/risk/thresholds/high",schemaPath:"#/properties/risk/properties/thresholds/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.thresholds.properties.high.type,parentSchema:schema19.properties.risk.properties.thresholds.properties.high,data:data103};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 1000 || isNaN(data103)){
const err235 = {instancePath:instancePath+"/risk/thresholds/high",schemaPath:"#/properties/risk/properties/thresholds/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema19.properties.risk.properties.thresholds.properties.high,data:data103};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data103 < 0 || isNaN(data103)){
const err236 = {instancePath:instancePath+"/risk/thresholds/high",schemaPath:"#/properties/risk/properties/thresholds/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.risk.properties.thresholds.properties.high,data:data103};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/risk/thresholds",schemaPath:"#/properties/risk/properties/thresholds/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.thresholds.type,parentSchema:schema19.properties.risk.properties.thresholds,data:data101};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data71.blast_radius !== undefined && func0.call(data71, "blast_radius")){
let data104 = data71.blast_radius;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if((data104.medium === undefined) || (!(func0.call(data104, "medium")))){
const err238 = {instancePath:instancePath+"/risk/blast_radius",schemaPath:"#/properties/risk/properties/blast_radius/required",keyword:"required",params:{missingProperty: "medium"},schema:schema19.properties.risk.properties.blast_radius.required,parentSchema:schema19.properties.risk.properties.blast_radius,data:data104};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((data104.high === undefined) || (!(func0.call(data104, "high")))){
const err239 = {instancePath:instancePath+"/risk/blast_radius",schemaPath:"#/properties/risk/properties/blast_radius/required",keyword:"required",params:{missingProperty: "high"},schema:schema19.properties.risk.properties.blast_radius.required,parentSchema:schema19.properties.risk.properties.blast_radius,data:data104};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key18 of Object.keys(data104)){
if(!((key18 === "medium") || (key18 === "high"))){
const err240 = {instancePath:instancePath+"/risk/blast_radius",schemaPath:"#/properties/risk/properties/blast_radius/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema19.properties.risk.properties.blast_radius,data:data104};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data104.medium !== undefined && func0.call(data104, "medium")){
let data105 = data104.medium;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err241 = {instancePath:instancePath+"/risk/blast_radius/medium",schemaPath:"#/properties/risk/properties/blast_radius/properties/medium/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.blast_radius.properties.medium.type,parentSchema:schema19.properties.risk.properties.blast_radius.properties.medium,data:data105};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 10000 || isNaN(data105)){
const err242 = {instancePath:instancePath+"/risk/blast_radius/medium",schemaPath:"#/properties/risk/properties/blast_radius/properties/medium/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.risk.properties.blast_radius.properties.medium,data:data105};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err243 = {instancePath:instancePath+"/risk/blast_radius/medium",schemaPath:"#/properties/risk/properties/blast_radius/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.risk.properties.blast_radius.properties.medium,data:data105};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(data104.high !== undefined && func0.call(data104, "high")){
let data106 = data104.high;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err244 = {instancePath:instancePath+"/risk/blast_radius/high",schemaPath:"#/properties/risk/properties/blast_radius/properties/high/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.risk.properties.blast_radius.properties.high.type,parentSchema:schema19.properties.risk.properties.blast_radius.properties.high,data:data106};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 10000 || isNaN(data106)){
const err245 = {instancePath:instancePath+"/risk/blast_radius/high",schemaPath:"#/properties/risk/properties/blast_radius/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema19.properties.risk.properties.blast_radius.properties.high,data:data106};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data106 < 1 || isNaN(data106)){
const err246 = {instancePath:instancePath+"/risk/blast_radius/high",schemaPath:"#/properties/risk/properties/blast_radius/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.risk.properties.blast_radius.properties.high,data:data106};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/risk/blast_radius",schemaPath:"#/properties/risk/properties/blast_radius/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.properties.blast_radius.type,parentSchema:schema19.properties.risk.properties.blast_radius,data:data104};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},schema:schema19.properties.risk.type,parentSchema:schema19.properties.risk,data:data71};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.lead_time_hours !== undefined && func0.call(data, "lead_time_hours")){
let data107 = data.lead_time_hours;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key19 of Object.keys(data107)){
if(!((((key19 === "standard") || (key19 === "normal")) || (key19 === "emergency")) || (key19 === "retrospective"))){
const err249 = {instancePath:instancePath+"/lead_time_hours",schemaPath:"#/properties/lead_time_hours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema19.properties.lead_time_hours,data:data107};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data107.standard !== undefined && func0.call(data107, "standard")){
let data108 = data107.standard;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err250 = {instancePath:instancePath+"/lead_time_hours/standard",schemaPath:"#/properties/lead_time_hours/properties/standard/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.lead_time_hours.properties.standard.type,parentSchema:schema19.properties.lead_time_hours.properties.standard,data:data108};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 2000 || isNaN(data108)){
const err251 = {instancePath:instancePath+"/lead_time_hours/standard",schemaPath:"#/properties/lead_time_hours/properties/standard/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema19.properties.lead_time_hours.properties.standard,data:data108};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data108 < 0 || isNaN(data108)){
const err252 = {instancePath:instancePath+"/lead_time_hours/standard",schemaPath:"#/properties/lead_time_hours/properties/standard/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.lead_time_hours.properties.standard,data:data108};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(data107.normal !== undefined && func0.call(data107, "normal")){
let data109 = data107.normal;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err253 = {instancePath:instancePath+"/lead_time_hours/normal",schemaPath:"#/properties/lead_time_hours/properties/normal/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.lead_time_hours.properties.normal.type,parentSchema:schema19.properties.lead_time_hours.properties.normal,data:data109};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 2000 || isNaN(data109)){
const err254 = {instancePath:instancePath+"/lead_time_hours/normal",schemaPath:"#/properties/lead_time_hours/properties/normal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema19.properties.lead_time_hours.properties.normal,data:data109};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err255 = {instancePath:instancePath+"/lead_time_hours/normal",schemaPath:"#/properties/lead_time_hours/properties/normal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.lead_time_hours.properties.normal,data:data109};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data107.emergency !== undefined && func0.call(data107, "emergency")){
let data110 = data107.emergency;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err256 = {instancePath:instancePath+"/lead_time_hours/emergency",schemaPath:"#/properties/lead_time_hours/properties/emergency/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.lead_time_hours.properties.emergency.type,parentSchema:schema19.properties.lead_time_hours.properties.emergency,data:data110};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 2000 || isNaN(data110)){
const err257 = {instancePath:instancePath+"/lead_time_hours/emergency",schemaPath:"#/properties/lead_time_hours/properties/emergency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema19.properties.lead_time_hours.properties.emergency,data:data110};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err258 = {instancePath:instancePath+"/lead_time_hours/emergency",schemaPath:"#/properties/lead_time_hours/properties/emergency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.lead_time_hours.properties.emergency,data:data110};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data107.retrospective !== undefined && func0.call(data107, "retrospective")){
let data111 = data107.retrospective;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err259 = {instancePath:instancePath+"/lead_time_hours/retrospective",schemaPath:"#/properties/lead_time_hours/properties/retrospective/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.lead_time_hours.properties.retrospective.type,parentSchema:schema19.properties.lead_time_hours.properties.retrospective,data:data111};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 2000 || isNaN(data111)){
const err260 = {instancePath:instancePath+"/lead_time_hours/retrospective",schemaPath:"#/properties/lead_time_hours/properties/retrospective/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema19.properties.lead_time_hours.properties.retrospective,data:data111};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err261 = {instancePath:instancePath+"/lead_time_hours/retrospective",schemaPath:"#/properties/lead_time_hours/properties/retrospective/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.lead_time_hours.properties.retrospective,data:data111};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
}
else {
const err262 = {instancePath:instancePath+"/lead_time_hours",schemaPath:"#/properties/lead_time_hours/type",keyword:"type",params:{type: "object"},schema:schema19.properties.lead_time_hours.type,parentSchema:schema19.properties.lead_time_hours,data:data107};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.control_owners !== undefined && func0.call(data, "control_owners")){
let data112 = data.control_owners;
if(Array.isArray(data112)){
if(data112.length > 50){
const err263 = {instancePath:instancePath+"/control_owners",schemaPath:"#/properties/control_owners/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.control_owners,data:data112};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const len30 = data112.length;
for(let i45=0; i45<len30; i45++){
if(!(validate78(data112[i45], {instancePath:instancePath+"/control_owners/" + i45,parentData:data112,parentDataProperty:i45,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
let i46 = data112.length;
let j15;
if(i46 > 1){
outer9:
for(;i46--;){
for(j15 = i46; j15--;){
if(func27(data112[i46], data112[j15])){
const err264 = {instancePath:instancePath+"/control_owners",schemaPath:"#/properties/control_owners/uniqueItems",keyword:"uniqueItems",params:{i: i46, j: j15},schema:true,parentSchema:schema19.properties.control_owners,data:data112};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
break outer9;
}
}
}
}
}
else {
const err265 = {instancePath:instancePath+"/control_owners",schemaPath:"#/properties/control_owners/type",keyword:"type",params:{type: "array"},schema:schema19.properties.control_owners.type,parentSchema:schema19.properties.control_owners,data:data112};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

